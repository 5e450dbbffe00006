using Mingnuo.Build.History;
using Mingnuo.Build.Pipelines;
using Mingnuo.Build.Theming;
using Mingnuo.Content.Checking;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Settings;

namespace Mingnuo.Browser.Hubs;

/// <summary>What a hub's content says, and which pages come of it: what the pages in the browser are held against.</summary>
/// <param name="Hub">The records.</param>
/// <param name="Site">The pledge items, counted and linked.</param>
/// <param name="Documents">Every page, unrendered.</param>
internal sealed record HubPages(Hub Hub, Site Site, IReadOnlyList<Document> Documents)
{
    /// <summary>Reads a hub that is right in every way, as it would stand at an address.</summary>
    public static HubPages Read(string root, Uri baseUrl)
    {
        var bag = new DiagnosticBag();
        SiteFolder folder = SiteFolder.Read(root, bag);
        HubSettings settings = folder.Settings! with { BaseUrl = baseUrl };
        ContentTree tree = new ContentReader(root, settings.BasePath).Read(bag);
        HubHistory history = GitRepository.Read(root);
        Theme theme = Theme.Load(root, settings, bag)!;
        Hub hub = HubBuilder.Link(tree, folder with { Settings = settings }, PublishedPledges.Of(tree, history, root), settings.AsOf!.Value, bag).Hub!;
        var site = new Site(hub, theme.Strings, PageHistories.Of(history, tree, root));
        return new HubPages(hub, site, [.. SitePipelines.All.SelectMany(p => p.Run(site))]);
    }
}
