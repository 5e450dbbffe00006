using System.Text;
using Fluid;
using Fluid.Values;
using Mingnuo.Build.Pipelines;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Theming;

/// <summary>Turns documents into HTML. Safe to use from several threads.</summary>
internal sealed class PageRenderer
{
    private readonly TemplateLibrary _templates;
    private readonly FluidValue _site;

    public PageRenderer(Theme theme, SiteView site)
    {
        _templates = theme.Templates;
        _site = FluidValue.Create(site, _templates.Options);
    }

    /// <summary>The page as UTF-8: its layout, inside the theme's frame.</summary>
    public ReadOnlyMemory<byte> Render(Document document)
    {
        try
        {
            return Encoding.UTF8.GetBytes(RenderPage(document));
        }
        catch (Exception e) when (e is InvalidOperationException or FluidException)
        {
            SourceText layout = _templates.Layouts[document.Layout].Source;
            throw new TemplateFailedException(ThemeMistakes.Failed.At(layout.Start, document.Address, e.Message), e);
        }
    }

    private string RenderPage(Document document)
    {
        var head = FluidValue.Create(document.Head, _templates.Options);
        string content = Render(document.Layout, head, "view", FluidValue.Create(document.View, _templates.Options));
        return Render(LayoutNames.Base, head, "content", new StringValue(content, encode: false));
    }

    private string Render(string layout, FluidValue head, string name, FluidValue value)
    {
        var context = new TemplateContext(_templates.Options);
        context.SetValue("site", _site);
        context.SetValue("page", head);
        context.SetValue(name, value);
        return _templates.Layouts[layout].Parsed.Render(context, ViewTypes.Encoder);
    }
}
