using System.Globalization;
using System.Text;
using Markdig.Renderers;
using Markdig.Syntax;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown.Links;
using Mingnuo.Content.Markdown.Parsing;
using Mingnuo.Content.Markdown.RawHtml;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>Writes the HTML of one body after another, and notes its headings, links and mistakes on the way. Not for two threads at once.</summary>
internal sealed class BodyRenderer : HtmlRenderer
{
    /// <summary>In UTF-16 code units: holds the HTML of most bodies, so that they grow no buffer.</summary>
    private const int UsualLength = 16 * 1024;

    private readonly List<Heading> _headings = [];
    private readonly List<SiteLink> _links = [];
    private readonly List<VagueLink> _vague = [];
    private readonly HeadingIds _ids = new();
    private readonly Dictionary<string, int> _tableLabels = new(StringComparer.Ordinal);
    private BodyContext? _context;

    public BodyRenderer()
        : base(new StringWriter(new StringBuilder(UsualLength), CultureInfo.InvariantCulture))
    {
        RawHtml = new RawHtmlWriter(this);
        MarkdownPipelines.Editors.Setup(this);
        ObjectRenderers.InsertRange(0,
        [
            new HeadingRenderer(), new LinkRenderer(), new AutolinkRenderer(), new LineBreakRenderer(), new RuleRenderer(),
            new TableRenderer(), new TaskMarkRenderer(), new FootnotesRenderer(), new FootnoteLinkRenderer(),
            new RawBlockRenderer(), new RawTagRenderer(),
        ]);
    }

    /// <summary>What is written by hand as HTML.</summary>
    public RawHtmlWriter RawHtml { get; }

    private BodyContext Context => _context ?? throw new InvalidOperationException("no body is being rendered");

    /// <summary>Renders a parsed body.</summary>
    public MarkdownBody RenderBody(MarkdownDocument document, BodyContext context)
    {
        Reset();
        _context = context;
        _headings.Clear();
        _links.Clear();
        _vague.Clear();
        _ids.Clear();
        _tableLabels.Clear();
        RawHtml.Clear();

        Render(document);
        RawHtml.Finish();
        return new MarkdownBody(Writer.ToString()!, [.. _headings], [.. _links], [.. _vague]);
    }

    /// <summary>Records a mistake at an offset in the body.</summary>
    public void Report(DiagnosticKind mistake, int offset, params object[] arguments) =>
        Context.Found.Add(mistake.At(At(offset), arguments));

    /// <summary>The level of the heading before, at first that of the page's title.</summary>
    public int LastHeadingLevel => _headings.Count == 0 ? 1 : _headings[^1].Level;

    /// <summary>Gives a heading its anchor. The page's title is the only level 1, so one in a body counts as level 2.</summary>
    public Heading AddHeading(int level, string text)
    {
        var heading = new Heading(Math.Max(level, 2), _ids.Next(text), text);
        _headings.Add(heading);
        return heading;
    }

    /// <summary>
    /// What stands in <c>href</c> or <c>src</c> for an address as written, not yet escaped; a link into this site is noted.
    /// <see langword="null"/> where the link is refused, which is reported.
    /// </summary>
    public LinkTarget? Follow(string? written, int offset)
    {
        written ??= "";
        LinkTarget target = LinkResolver.Resolve(written, Context.From, Context.BasePath);
        if (target.Mistake is { } mistake)
        {
            Report(mistake, offset, Printable.Of(written));
            return null;
        }

        if (target.Address is { } address)
        {
            _links.Add(new SiteLink(address, target.Anchor, written, At(offset)));
        }

        return target;
    }

    /// <summary>Notes a link whose text says nothing; what it should say is known when all files are.</summary>
    public void AddVagueLink(string text, LinkTarget target, int offset) => _vague.Add(new VagueLink(text, target.Address, At(offset)));

    /// <summary>
    /// Begins the frame that lets a wide table scroll on a phone, by touch and by keyboard. Its label has to differ from that of any
    /// other table of the page (axe: landmark-unique), so it names the heading and, after the first, a number.
    /// </summary>
    public void OpenTableFrame()
    {
        string label = _headings is [.., var heading] ? "表格：" + heading.Text : "表格";
        int number = _tableLabels[label] = _tableLabels.GetValueOrDefault(label) + 1;
        EnsureLine();
        Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(label);
        if (number > 1)
        {
            Write('（').WriteNumber(number).Write('）');
        }

        Write("\">");
    }

    /// <summary>Ends it.</summary>
    public void CloseTableFrame() => Write("</div>");

    private Position At(int offset) => Context.Source.At(Context.BodyStart + offset);
}
