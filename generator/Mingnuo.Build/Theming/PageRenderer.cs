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
        var head = FluidValue.Create(document.Head, _templates.Options);
        string content = Render(document.Layout, document, head, "view", FluidValue.Create(document.View, _templates.Options));
        return Encoding.UTF8.GetBytes(Render(LayoutNames.Base, document, head, "content", new StringValue(content, encode: false)));
    }

    private string Render(string layout, Document document, FluidValue head, string name, FluidValue value)
    {
        var context = new TemplateContext(_templates.Options);
        context.SetValue("site", _site);
        context.SetValue("page", head);
        context.SetValue(name, value);
        Template template = _templates.Layouts[layout];
        try
        {
            return template.Parsed.Render(context, ViewTypes.Encoder);
        }
        catch (Exception e) when (e is InvalidOperationException or FluidException or ArithmeticException or ArgumentException)
        {
            throw new TemplateFailedException(ThemeMistakes.Failed.At(template.Source.Start, document.Address, e.Message), e);
        }
    }
}
