using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Mingnuo.Tests.Build.Pipelines.Feeds;

/// <summary>What RFC 4287 and the W3C's feed validator ask of an Atom feed, as far as this program writes it.</summary>
internal static partial class AtomRules
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    /// <summary>What may stand in a feed and in an entry, and how often.</summary>
    private static readonly Dictionary<string, (int Least, int Most)> s_feed = new(StringComparer.Ordinal)
    {
        ["id"] = (1, 1), ["title"] = (1, 1), ["updated"] = (1, 1), ["subtitle"] = (0, 1), ["author"] = (1, int.MaxValue), ["link"] = (2, int.MaxValue), ["entry"] = (0, int.MaxValue),
    };

    private static readonly Dictionary<string, (int Least, int Most)> s_entry = new(StringComparer.Ordinal)
    {
        ["id"] = (1, 1), ["title"] = (1, 1), ["updated"] = (1, 1), ["published"] = (0, 1), ["author"] = (0, int.MaxValue), ["link"] = (1, int.MaxValue), ["category"] = (0, int.MaxValue), ["content"] = (1, 1),
    };

    /// <summary>Everything that is wrong with a feed that stands at an address.</summary>
    public static IEnumerable<string> Faults(XDocument document, string address)
    {
        XElement feed = document.Root!;
        if (feed.Name != s_atom + "feed")
        {
            return [$"the root is {feed.Name}"];
        }

        XElement[] entries = [.. feed.Elements(s_atom + "entry")];
        return
        [
            .. Parts(feed, s_feed),
            .. entries.SelectMany(e => Parts(e, s_entry)),
            .. feed.Elements(s_atom + "link").Any(l => (string?)l.Attribute("rel") == "self" && (string?)l.Attribute("href") == address) ? (string[])[] : ["no link to itself"],
            .. entries.GroupBy(e => Text(e, "id"), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"twice: {g.Key}"),
            .. entries.Zip(entries.Skip(1)).Where(p => string.CompareOrdinal(Text(p.First, "updated"), Text(p.Second, "updated")) < 0).Select(p => $"not newest first: {Text(p.Second, "id")}"),
            .. entries.Length > 0 && Text(feed, "updated") != entries.Max(e => Text(e, "updated")) ? (string[])["the feed is not as new as its newest entry"] : [],
            .. entries.SelectMany(Content),
        ];
    }

    private static string Text(XElement element, string name) => element.Element(s_atom + name)?.Value ?? "";

    private static IEnumerable<string> Parts(XElement element, Dictionary<string, (int Least, int Most)> parts)
    {
        string who = element.Name.LocalName + " " + Text(element, "id");
        foreach ((string name, (int least, int most)) in parts)
        {
            int count = element.Elements(s_atom + name).Count();
            if (count < least || count > most)
            {
                yield return $"{who}: {count} × {name}";
            }
        }

        foreach (XElement unknown in element.Elements().Where(e => e.Name.Namespace != s_atom || !parts.ContainsKey(e.Name.LocalName)))
        {
            yield return $"{who}: {unknown.Name}";
        }

        foreach (XElement part in element.Elements().Where(e => e.Name.LocalName is not ("entry" or "link" or "category") && e.Value.Trim().Length == 0))
        {
            yield return $"{who}: {part.Name.LocalName} is empty";
        }

        foreach (XElement day in element.Elements().Where(e => e.Name.LocalName is "updated" or "published" && !Rfc3339().IsMatch(e.Value)))
        {
            yield return $"{who}: no time: {day.Value}";
        }

        if (!TagUri().IsMatch(Text(element, "id")))
        {
            yield return $"{who}: no tag URI";
        }

        foreach (XElement link in element.Elements(s_atom + "link").Where(l => !IsWhole((string?)l.Attribute("href")) || (string?)l.Attribute("rel") is not ("self" or "alternate") || l.Attribute("type") is null))
        {
            yield return $"{who}: {link}";
        }

        // RFC 4287, 4.1.1: no two alternates of one type and language.
        if (element.Elements(s_atom + "link").Count(l => (string?)l.Attribute("rel") == "alternate") != 1)
        {
            yield return $"{who}: not one alternate";
        }

        foreach (XElement author in element.Elements(s_atom + "author").Where(a => Text(a, "name").Length == 0 || !IsWhole(Text(a, "uri"))))
        {
            yield return $"{who}: {author.Value}";
        }
    }

    private static IEnumerable<string> Content(XElement entry)
    {
        XElement content = entry.Element(s_atom + "content")!;
        if ((string?)content.Attribute("type") != "html")
        {
            yield return $"{Text(entry, "id")}: content of type {content.Attribute("type")}";
        }

        IElement html = new HtmlParser().ParseDocument(content.Value).Body!;
        foreach (IElement unfit in html.QuerySelectorAll("*").Where(e =>
            e.LocalName is "script" or "style" or "iframe" or "object" or "embed" or "form" or "meta" or "base" or "svg"
            || e.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal))))
        {
            yield return $"{Text(entry, "id")}: {unfit.OuterHtml}";
        }

        foreach (string link in html.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Where(l => !IsWhole(l)))
        {
            yield return $"{Text(entry, "id")}: leads nowhere from a reader: {link}";
        }
    }

    private static bool IsWhole(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http" or "mailto" && address!.All(char.IsAscii);

    /// <summary>RFC 4151, with the characters that the W3C's validator lets through.</summary>
    [GeneratedRegex(@"^tag:[a-z0-9.-]+,\d{4}(-\d{2}(-\d{2})?)?:[0-9a-zA-Z;/?:@&=+$._!~*'()%,-]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TagUri();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rfc3339();
}
