using System.Text;
using Mingnuo.Build.Theming;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>Puts the full text of an event together. What is left out where it is not known is decided here.</summary>
internal sealed class AccountText(Site site)
{
    private readonly StringBuilder _html = new();

    /// <summary>A day as people write it.</summary>
    public static string Day(Site site, DateOnly day) => DayText.Of(site.Strings, "date.long", day);

    /// <summary>A fact by the string that words it; nothing where it is not known.</summary>
    public AccountText Fact(string key, object? value) => value switch
    {
        null or "" => this,
        DateOnly day => Paragraph(site.Strings.Format(key, Day(site, day))),
        _ => Paragraph(site.Strings.Format(key, value)),
    };

    /// <summary>A paragraph of text.</summary>
    public AccountText Paragraph(string text)
    {
        _html.Append("<p>").Append(Escaped(text)).Append("</p>\n");
        return this;
    }

    /// <summary>A list of texts; nothing where it is empty.</summary>
    public AccountText List(IEnumerable<string> texts) => Markup(texts.Select(Escaped));

    /// <summary>What was noted of an item's progress, with what proves it.</summary>
    public AccountText Progress(IEnumerable<ProgressView> notes) => Markup(notes.Select(n =>
        $"{Escaped(Day(site, n.Date.Day))} {Escaped(n.Text)}{string.Concat(n.Evidence.Select(e => " · " + Link(e.Text, e.Url)))}"));

    /// <summary>Files and pages that prove something or belong to it.</summary>
    public AccountText Attachments(IEnumerable<Attachment> attachments) => Markup(attachments.Select(a => Link(a.Text, a.Link?.Url)));

    /// <summary>Where to go on reading; nothing where there is nowhere.</summary>
    public AccountText Link(LinkView? link) => link is null ? this : Markup([Link(link.Label, link.Url)]);

    /// <summary>A picture.</summary>
    public AccountText Picture(string? url, string alt)
    {
        if (url is not null)
        {
            _html.Append("<p><img src=\"").Append(Escaped(url)).Append("\" alt=\"").Append(Escaped(alt)).Append("\"></p>\n");
        }

        return this;
    }

    /// <summary>A body as it stands on its page.</summary>
    public AccountText Body(MarkdownBody body)
    {
        _html.Append(body.Html);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private static string Link(string text, string? url) => url is null ? Escaped(text) : $"<a href=\"{Escaped(url)}\">{Escaped(text)}</a>";

    private static string Escaped(string text) => ViewTypes.Encoder.Encode(text);

    private AccountText Markup(IEnumerable<string> entries)
    {
        string list = string.Concat(entries.Select(e => $"<li>{e}</li>\n"));
        if (list.Length > 0)
        {
            _html.Append("<ul>\n").Append(list).Append("</ul>\n");
        }

        return this;
    }
}
