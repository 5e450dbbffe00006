using AngleSharp.Dom;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>Every link of every page of the shipped hub, read by a real HTML parser and not by our own checks.</summary>
public sealed class LinkTests
{
    private readonly BuiltSite _site = ShippedSite.Site;
    private readonly Dictionary<string, HashSet<string>> _ids;

    public LinkTests() => _ids = _site.Pages.ToDictionary(
        p => p, p => _site.Page(p).QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    [Fact]
    public void The_hub_stands_below_a_base_path_as_on_GitHub_Pages() => Assert.Equal("/mingnuo/", _site.BasePath);

    [Fact]
    public void Every_link_into_the_site_stays_under_its_base_path_and_leads_to_a_file_and_to_a_place_in_it() =>
        Assert.Empty(_site.Pages.SelectMany(page => Links(page).Select(link => Fault(page, link)).OfType<string>()));

    [Fact]
    public void No_page_asks_another_site_for_anything() =>
        Assert.Empty(_site.Pages.SelectMany(page => _site.Page(page).QuerySelectorAll("[src], [srcset], link[rel=stylesheet], link[rel=icon]")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("srcset") ?? e.GetAttribute("href")!)
            .Where(url => !url.StartsWith(_site.BasePath, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal))
            .Select(url => $"{page}: {url}")));

    [Fact]
    public void No_id_stands_twice_on_a_page() =>
        Assert.DoesNotContain(_site.Pages, page => _site.Page(page).QuerySelectorAll("[id]").Length != _ids[page].Count);

    [Fact]
    public void Every_page_can_be_reached_from_the_home_page()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "" };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out string? page))
        {
            foreach (string next in Links(page).Select(l => Target(page, l)).OfType<string>().Where(t => _ids.ContainsKey(t) && seen.Add(t)))
            {
                waiting.Enqueue(next);
            }
        }

        Assert.Equal(["404.html"], _site.Pages.Except(seen));
    }

    private IEnumerable<string> Links(string page) =>
        _site.Page(page).QuerySelectorAll("[href], [src], form[action]").Where(e => e.LocalName is not "use").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action")!);

    private string? Fault(string page, string link)
    {
        if (link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith("webcal://", StringComparison.Ordinal))
        {
            return null;
        }

        if (Target(page, link) is not { } target)
        {
            return $"/{page} leaves the base path: {link}";
        }

        string fragment = Uri.UnescapeDataString(link.Contains('#', StringComparison.Ordinal) ? link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..] : "");
        return _ids.TryGetValue(target, out HashSet<string>? ids)
            ? fragment.Length == 0 || ids.Contains(fragment) ? null : $"/{page} links to no such place: {link}"
            : _site.Paths.Contains(target) ? null : $"/{page} links to no such file: {link}";
    }

    /// <summary>The address below the base path; <see langword="null"/> for one outside it.</summary>
    private string? Target(string page, string link) =>
        link.StartsWith('#') ? page
        : link.StartsWith(_site.BasePath, StringComparison.Ordinal) ? Uri.UnescapeDataString(link[_site.BasePath.Length..].Split('#', '?')[0])
        : null;
}
