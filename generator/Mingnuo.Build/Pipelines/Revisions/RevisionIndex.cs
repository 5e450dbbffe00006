using Mingnuo.Build.History;
using Mingnuo.Build.Theming;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Pipelines.Revisions;

/// <summary>修订记录: what a record's page tells of its history, and where the pages about its revisions are.</summary>
internal sealed class RevisionIndex(PageHistories histories, Strings strings, Urls urls, Language language)
{
    /// <summary>How many revisions a record's page lists; all of them have a list of their own.</summary>
    private const int Shown = 5;

    /// <summary>Says what changed.</summary>
    public RevisionWords Words { get; } = new(strings, language);

    /// <summary>The history of a file.</summary>
    public PageHistory Of(ContentPath source) => histories.Of(source);

    /// <summary>What a page tells of the history of its file. Only revisions of records have pages: those of a ledger are all listed, without links.</summary>
    /// <param name="source">The file.</param>
    /// <param name="address">The page's address.</param>
    public HistoryView View(ContentPath source, string address)
    {
        PageHistory history = Of(source);
        LinkView? all = history.Revisions.Count > Shown && !source.IsLedger
            ? new LinkView(strings.Format("history.all", history.Revisions.Count), urls.For(Addresses.Revisions(address)))
            : null;
        return new HistoryView(
            Note(history),
            [.. (all is null ? history.Revisions : history.Revisions.Take(Shown)).Select(r => View(history, r, source.IsLedger ? null : address))],
            all,
            Folded(history));
    }

    /// <summary>A revision in a list.</summary>
    /// <param name="history">The history it is of.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="address">The record's page; <see langword="null"/> where its revisions have no pages.</param>
    public RevisionView View(PageHistory history, PageRevision revision, string? address)
    {
        Commit commit = revision.Source.Commit;
        string kind = RevisionWords.Kind(revision);
        return new RevisionView
        {
            Id = revision.Id,
            Kind = kind,
            Label = strings["revision." + kind],
            Day = commit.Day is { } day ? new DayView(day) : null,
            Author = commit.Author.Length == 0 ? strings["history.no-author"] : commit.Author,
            Subject = commit.Subject,
            Url = address is not null && HasPages(history) ? urls.For(Addresses.Revision(address, revision.Id)) : null,
            Summary = Words.Summary(revision),
        };
    }

    /// <summary>Whether revisions have pages: where there is but one, the record's page is what it published.</summary>
    public static bool HasPages(PageHistory history) => history.Revisions.Count > 1;

    /// <summary>How many commits are not listed, in words.</summary>
    public string? Folded(PageHistory history) => history.Folded == 0 ? null : strings.Format("history.folded", history.Folded);

    private string? Note(PageHistory history) => history switch
    {
        { Gap: { } gap } => strings["history.gap." + Key(gap)],
        { IsEmptied: true } => strings["history.emptied"],
        { Revisions.Count: 0 } => strings["history.new"],
        { IsCommitted: false } => strings["history.uncommitted"],
        _ => null,
    };

    private static string Key(HistoryGap gap) => gap switch
    {
        HistoryGap.NoRepository => "no-repository",
        HistoryGap.NoCommit => "no-commit",
        HistoryGap.Shallow => "shallow",
        HistoryGap.NoGit => "no-git",
        HistoryGap.TooSlow => "too-slow",
        _ => "failed",
    };
}
