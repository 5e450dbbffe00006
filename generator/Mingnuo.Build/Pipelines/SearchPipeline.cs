using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines;

/// <summary>The page that searches: everything it may have to say, and the lists for whoever cannot search.</summary>
internal sealed class SearchPipeline : IPipeline
{
    private const string TextPrefix = "search.say.";
    private const string Help = "guide/searching/";

    public IEnumerable<Document> Run(Site site)
    {
        if (!site.Hub.Settings.Search.IsEnabled)
        {
            return [];
        }

        MetaView[] texts =
        [
            .. site.Strings.Keys.Where(k => k.StartsWith(TextPrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(k => new MetaView(k[TextPrefix.Length..], site.Strings[k])),
        ];
        LinkView[] lists = [.. NavigationLinks.Main(site).Concat(NavigationLinks.Footer(site)).Where(l => l.Url != site.Urls.For(""))];
        string? help = site.Hub.Pages.Any(p => p.Address == Help) ? site.Urls.For(Help) : null;
        return
        [
            site.Page(new PageSpec(Addresses.Search, "search", site.Strings["nav.search"], new SearchView(texts, lists, help))
            {
                Description = site.Strings["search.description"],
                IsSample = site.CountsSamples,
            }),
        ];
    }
}
