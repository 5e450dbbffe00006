namespace Mingnuo.Content.Markdown;

/// <summary>A body turned into HTML once, with what later steps ask about it, so that nobody parses that HTML again.</summary>
/// <param name="Html">Safe HTML: block elements, links already site addresses.</param>
/// <param name="Headings">In order of appearance.</param>
/// <param name="Links">Every link and image that points into this site.</param>
/// <param name="VagueLinks">Every link whose text could stand on any other.</param>
public sealed record MarkdownBody(
    string Html, IReadOnlyList<Heading> Headings, IReadOnlyList<SiteLink> Links, IReadOnlyList<VagueLink> VagueLinks)
{
    /// <summary>A body with nothing in it.</summary>
    public static MarkdownBody Empty { get; } = new("", [], [], []);

    /// <summary>Whether nothing stands there.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Html);
}
