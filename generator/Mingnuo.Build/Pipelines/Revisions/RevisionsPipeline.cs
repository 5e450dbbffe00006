using Mingnuo.Build.History;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Revisions;

/// <summary>A page for each revision of each record, and a list of them where the record's page has no room.</summary>
internal sealed class RevisionsPipeline : IPipeline
{
    private const int PageSize = 50;

    public IEnumerable<Document> Run(Site site) => site.Hub.All.SelectMany(r => Pages(site, r));

    private static IEnumerable<Document> Pages(Site site, ContentRecord record)
    {
        PageHistory history = site.Revisions.Of(record.Source.Path);
        if (!RevisionIndex.HasPages(history))
        {
            yield break;
        }

        RevisionView[] views = [.. history.Revisions.Select(r => site.Revisions.View(history, r, record.Address))];
        LinkView link = site.Link(record.Title, record.Address);
        if (site.Revisions.View(record.Source.Path, record.Address).All is not null)
        {
            string address = Addresses.Revisions(record.Address);
            foreach (ListPage<RevisionView> page in ListPage<RevisionView>.Cut(views, PageSize))
            {
                var view = new RevisionsView(link, page.Items, site.Revisions.Folded(history), page.Pager(site.Urls, address));
                yield return site.Page(new PageSpec(
                    Addresses.ListPage(address, page.Number), "revisions", site.Strings.Format("revisions.title", record.Title), view)
                {
                    ListNumber = page.Number,
                    Parents = [link],
                    Folder = record.Source.Path.Relative,
                    IsSample = record.IsSample,
                });
            }
        }

        for (int i = 0; i < views.Length; i++)
        {
            yield return Page(site, record, link, history, views, i);
        }
    }

    private static Document Page(Site site, ContentRecord record, LinkView link, PageHistory history, RevisionView[] views, int index)
    {
        (PageRevision revision, RevisionView shown) = (history.Revisions[index], views[index]);
        var view = new RevisionPageView
        {
            Record = link,
            Revision = shown,
            Notes = site.Revisions.Words.Notes(revision),
            Differences = site.Revisions.Words.Differences(revision),
            Body = site.Revisions.Words.Body(revision),
            Newer = index == 0 ? null : Link(site, views[index - 1]),
            Older = index == views.Length - 1 ? null : Link(site, views[index + 1]),
            CommitUrl = site.Hub.Settings.Repository is { } repository ? $"{repository}/commit/{revision.Source.Commit.Hash}" : null,
        };
        string title = site.Strings.Format("revision.title", record.Title, shown.Label, shown.Id);
        return site.Page(new PageSpec(Addresses.Revision(record.Address, shown.Id), "revision", title, view)
        {
            Parents = [link],
            Folder = record.Source.Path.Relative,
            IsSample = record.IsSample,
        });
    }

    private static LinkView Link(Site site, RevisionView revision) => new(
        site.Strings.Format("revision.link", revision.Day?.Iso ?? site.Strings["history.no-date"], revision.Label), revision.Url!);
}
