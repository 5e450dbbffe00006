using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mingnuo.Build;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>A hub with its site and its recount.</summary>
/// <param name="Site">What was built; pages are rendered when they are asked for.</param>
/// <param name="Recount">What it should say.</param>
internal sealed record CountedHub(BuiltSite Site, SupervisionRecount Recount)
{
    private static readonly Lazy<CountedHub> s_shipped = new(() => new CountedHub(ShippedSite.Site, new SupervisionRecount(Sample.Root)));

    private static readonly Lazy<CountedHub> s_large = new(Build);

    /// <summary>The names of both.</summary>
    public static TheoryData<string> Names => ["shipped", "large"];

    /// <summary>The hub that this repository ships, or the one of <see cref="LargeHub"/>.</summary>
    public static CountedHub Of(string name) => name == "large" ? s_large.Value : s_shipped.Value;

    /// <summary>The address that a link of a page leads to, below the base path.</summary>
    public string Address(string href) => href.StartsWith(Site.BasePath, StringComparison.Ordinal) ? href[Site.BasePath.Length..] : href;

    /// <summary>A list and every one that it can be narrowed to, without the further pages of long ones.</summary>
    public IEnumerable<string> Boards(string address) => Site.Pages.Where(p =>
        (p == address || p.StartsWith(address + "by-", StringComparison.Ordinal)) && !p.Contains("/page/", StringComparison.Ordinal));

    /// <summary>All pages of a list, in order.</summary>
    public IEnumerable<IHtmlDocument> PagesOf(string address) =>
        Site.Pages.Where(p => p == address || p.StartsWith(address + "page/", StringComparison.Ordinal)).OrderBy(p => p.Length).ThenBy(p => p, StringComparer.Ordinal).Select(Site.Page);

    /// <summary>The day of an event on a page, and its record without the row of a ledger.</summary>
    public string Event(IElement li)
    {
        string url = Address(li.QuerySelector(".item-text a")!.GetAttribute("href")!);
        return $"{li.QuerySelector("time")!.GetAttribute("datetime")} {(url.StartsWith("ledgers/", StringComparison.Ordinal) ? url.Split('#')[0] : url)}";
    }

    private static CountedHub Build()
    {
        using var hub = new TestHub("");
        LargeHub.Write(hub, LargeHub.Units);
        BuildResult result = new Engine(new BuildRequest(hub.Root, new DateOnly(2000, 1, 1))).Run();
        Assert.Empty(result.Diagnostics.Sorted().Where(d => d.Kind.Severity == Severity.Error).Take(5).Select(d => d.ToString()));
        return new CountedHub(new BuiltSite(result), new SupervisionRecount(hub.Root));
    }
}
