using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Permanence;

/// <summary>
/// The pages at addresses that records had before: they lead on at once, by a link for whoever stays, and name the new address as the
/// true one. A static host knows no other way to redirect.
/// </summary>
internal sealed class MovedPipeline : IPipeline
{
    public IEnumerable<Document> Run(Site site) =>
        site.Hub.All.SelectMany(record => record.Source.Aliases.Select(alias => Page(site, record, alias)));

    private static Document Page(Site site, ContentRecord record, Alias alias)
    {
        LinkView target = site.Link(record.Title, record.Address);
        Document page = site.Page(new PageSpec(
            alias.Address, "moved", site.Strings.Format("moved.title", record.Title), new MovedView(target, site.Urls.For(alias.Address)))
        {
            Parents = [target],
            Source = record.Source.Path,
            IsSample = record.IsSample,
        });
        return page with
        {
            IsListed = false,
            Head = page.Head with { RefreshUrl = target.Url, CanonicalUrl = site.Urls.Canonical(record.Address) },
        };
    }
}
