using Mingnuo.Build.History;
using Mingnuo.Content.Checking;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Permanence;

/// <summary>Every address that was published is there still: it has its record, the record's tombstone, or leads on to it.</summary>
internal static class NothingVanishes
{
    /// <summary>Holds a hub against git, and against what the site before it told.</summary>
    /// <param name="content">All files, those that wait for their day too.</param>
    /// <param name="hub">The hub.</param>
    /// <param name="history">What git knows.</param>
    /// <param name="previous">What the site before this one told, where it was asked.</param>
    /// <param name="bag">Takes what is gone; each address once.</param>
    public static void Check(ContentTree content, Hub hub, HubHistory history, Manifest? previous, DiagnosticBag bag)
    {
        HashSet<string> told = CheckHistory(content, history, bag);

        // A site as of an earlier day has fewer pages, and that is right.
        if (previous is not null && previous.AsOf <= hub.AsOf)
        {
            HashSet<string> there =
            [
                .. hub.All.Select(r => r.Address), .. hub.All.SelectMany(r => r.Source.Aliases).Select(a => a.Address), .. hub.Ledgers.Select(l => l.Address),
            ];
            foreach (KnownAddress gone in previous.Addresses.Where(a => !there.Contains(a.Address) && told.Add(a.Address)))
            {
                bag.Add(PermanenceMistakes.GoneSincePrevious.At(new SourceText(gone.File, "").Start, gone.Address));
            }
        }
    }

    private static HashSet<string> CheckHistory(ContentTree content, HubHistory history, DiagnosticBag bag)
    {
        HashSet<string> paths = [.. content.Files.Select(f => f.Path.Relative), .. content.Ledgers.Select(l => l.Path.Relative)];
        HashSet<string> there =
        [
            .. paths.Select(p => new ContentPath(p).Address),
            .. content.Files.Select(f => f.Record).OfType<ContentRecord>().SelectMany(r => r.Source.Aliases).Select(a => a.Address),
        ];
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (FileHistory file in history.MainLine.Values.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            IEnumerable<ContentPath> had = file.Revisions.SelectMany(r => new[] { r.Path, r.OldPath }).Distinct(StringComparer.Ordinal)
                .Where(WasPublished).Select(p => new ContentPath(p)).Where(p => !there.Contains(p.Address));
            foreach (ContentPath gone in had.Where(p => told.Add(p.Address)))
            {
                string place = paths.Contains(file.Path) ? file.Path : gone.Relative;
                bag.Add(PermanenceMistakes.Gone.At(new SourceText(place, "").Start, gone.Address));
            }
        }

        return told;
    }

    private static bool WasPublished(string path)
    {
        if (!path.StartsWith(ContentPath.Root, StringComparison.Ordinal) || path.Count(c => c == '/') < 2)
        {
            return false;
        }

        var content = new ContentPath(path);
        return content.IsLedger || (content.IsMarkdown && RecordKinds.Of(content.Folder) is not null);
    }
}
