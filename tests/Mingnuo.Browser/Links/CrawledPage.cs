using AngleSharp.Html.Dom;

namespace Mingnuo.Browser.Links;

/// <summary>A page as the crawler got it.</summary>
/// <param name="Html">Parsed.</param>
/// <param name="Depth">How many clicks it is from the home page.</param>
internal sealed record CrawledPage(IHtmlDocument Html, int Depth)
{
    /// <summary>What links to this page may name after the <c>#</c>.</summary>
    public IReadOnlySet<string> Ids { get; } = new HashSet<string>(Html.All.Select(e => e.Id).OfType<string>(), StringComparer.Ordinal) { "", "top" };
}
