using System.Text;
using System.Text.Json.Nodes;
using Mingnuo.Build.Pipelines;
using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Data.Linked;

/// <summary>
/// What a page says to search engines in the words of schema.org, as JSON-LD. It claims nothing that the page does not say, and nothing at
/// all about what is invented or withdrawn: only the way to the page.
/// </summary>
internal static class LinkedData
{
    /// <summary>The graph of a page; <see langword="null"/> where there is nothing to say.</summary>
    /// <param name="site">The site.</param>
    /// <param name="spec">The page.</param>
    /// <param name="breadcrumbs">The way from the home page to it; empty for the home page.</param>
    public static Markup? Of(Site site, PageSpec spec, IReadOnlyList<LinkView> breadcrumbs)
    {
        if (spec.Address == Addresses.NotFound)
        {
            return null;
        }

        string url = site.Urls.Canonical(spec.Address);
        JsonObject?[] things =
        [
            spec.Kind == PageKind.Home ? Website(site) : null,
            breadcrumbs.Count == 0 ? null : Breadcrumbs(site, spec, breadcrumbs, url),
            spec.Thing?.Invoke() ?? (spec.Record is { IsSample: false } record && !record.IsWithdrawnOn(site.Hub.AsOf) ? LinkedRecords.Of(site.Hub, record, url) : null),
        ];
        JsonNode[] graph = [.. things.OfType<JsonNode>()];
        if (graph.Length == 0)
        {
            return null;
        }

        var page = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray(graph) };
        return new Markup(Encoding.UTF8.GetString(DataText.Write(DataText.Compact, json => page.WriteTo(json)).Span));
    }

    private static JsonObject Website(Site site)
    {
        var website = new JsonObject
        {
            ["@type"] = "WebSite",
            ["name"] = site.Hub.Settings.Name,
            ["url"] = site.Urls.Canonical(""),
            ["inLanguage"] = site.Hub.Settings.Language,
        };
        if (site.Hub.Settings.Description is { } description)
        {
            website["description"] = description;
        }

        return website;
    }

    private static JsonObject Breadcrumbs(Site site, PageSpec spec, IReadOnlyList<LinkView> breadcrumbs, string url)
    {
        IEnumerable<(string Name, string Url)> steps =
            [.. breadcrumbs.Select(b => (b.Label, new Uri(site.Hub.Settings.BaseUrl, b.Url).AbsoluteUri)), (spec.Title, url)];
        return new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([.. steps.Select((step, i) => (JsonNode)new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = i + 1,
                ["name"] = step.Name,
                ["item"] = step.Url,
            })]),
        };
    }
}
