using Mingnuo.Build.History;
using Mingnuo.Build.Pipelines.Revisions;
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
        site.Hub.All.SelectMany(record => record.Source.Aliases.SelectMany(alias => Pages(site, record, alias.Address)));

    /// <summary>The record's former address, and those that its revisions had below it.</summary>
    private static IEnumerable<Document> Pages(Site site, ContentRecord record, string former)
    {
        yield return Page(site, record, former, site.Link(record.Title, record.Address), record.Address);
        PageHistory history = site.Revisions.Of(record.Source.Path);
        if (!former.EndsWith('/') || !RevisionIndex.HasPages(history))
        {
            yield break;
        }

        foreach (string id in history.Revisions.Select(r => r.Id))
        {
            string address = Addresses.Revision(record.Address, id);
            yield return Page(site, record, Addresses.Revision(former, id), site.Link(record.Title, address), address);
        }
    }

    private static Document Page(Site site, ContentRecord record, string former, LinkView target, string address)
    {
        Document page = site.Page(new PageSpec(former, "moved", site.Strings.Format("moved.title", record.Title), new MovedView(target, site.Urls.For(former)))
        {
            Parents = [site.Link(record.Title, record.Address)],
            Folder = record.Source.Path.Relative,
            IsSample = record.IsSample,
        });
        return page with
        {
            IsListed = false,
            Head = page.Head with { RefreshUrl = target.Url, CanonicalUrl = site.Urls.Canonical(address) },
        };
    }
}
