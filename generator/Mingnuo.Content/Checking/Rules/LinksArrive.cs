using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>Every link and image in content leads to a file that is published, and every fragment to something on its page.</summary>
internal sealed class LinksArrive : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        var pages = new Dictionary<string, ContentFile>(StringComparer.Ordinal);
        foreach (ContentFile file in hub.Tree.Files)
        {
            pages.TryAdd(file.Path.Address, file);
        }

        Dictionary<string, LedgerFile> ledgers = hub.Tree.Ledgers.ToDictionary(f => f.Path.Address, StringComparer.Ordinal);
        HashSet<string> assets = [.. hub.Tree.Assets.Select(a => a.Path.Address)];
        var hints = new LinkHints([.. pages.Keys, .. ledgers.Keys, .. assets]);
        foreach (ContentFile file in hub.Tree.Files)
        {
            DateOnly day = DayOf(file.Record, hub.AsOf);
            foreach (SiteLink link in file.Record?.Links ?? file.Body.Links)
            {
                if (pages.TryGetValue(link.Address, out ContentFile? target))
                {
                    CheckTarget(link, target.Record, day, bag);
                }
                else if (ledgers.TryGetValue(link.Address, out LedgerFile? ledger))
                {
                    CheckAnchor(link, ledger.Ledger?.Until(day).Anchors, bag);
                }
                else if (!assets.Contains(link.Address) && !hub.Missing.MayHold(link.Address))
                {
                    bag.Add(MarkdownMistakes.BrokenLink.At(link.Position, link.Written, Nearest(hints.Nearest(link.Address))));
                }
            }
        }
    }

    /// <summary>
    /// The day on which a file's links must arrive. A record that is held back is checked for its own day, so that nothing breaks when that
    /// day comes; of a file whose fields have mistakes nobody knows that day.
    /// </summary>
    private static DateOnly DayOf(ContentRecord? record, DateOnly asOf) =>
        record is null ? DateOnly.MaxValue
        : record.Published > asOf ? record.Published.Value
        : asOf;

    private static void CheckTarget(SiteLink link, ContentRecord? target, DateOnly day, DiagnosticBag bag)
    {
        if (target?.Published > day)
        {
            bag.Add(MarkdownMistakes.BrokenLink.At(link.Position, link.Written, HeldBack(target)));
            return;
        }

        CheckAnchor(link, target?.Anchors, bag);
    }

    /// <summary>A target with mistakes of its own has no anchors to look at, and is not published anyway.</summary>
    private static void CheckAnchor(SiteLink link, IEnumerable<string>? anchors, DiagnosticBag bag)
    {
        if (link.Anchor.Length == 0 || anchors is null || anchors.Contains(link.Anchor))
        {
            return;
        }

        string? nearest = NearestName.Of(link.Anchor, anchors);
        bag.Add(MarkdownMistakes.BrokenAnchor.At(link.Position, link.Written, nearest is null
            ? new Bilingual("核对标题文字；锚点是标题的小写文字，空格写成 -，标点去掉", "check the heading: the anchor is its text in lower case, spaces as -, without punctuation")
            : new Bilingual($"是不是 #{nearest}？", $"did you mean #{nearest}?")));
    }

    private static Bilingual HeldBack(ContentRecord record) => new(
        $"那一页的日期是 {record.Published:yyyy-MM-dd}，晚于统计日期，还没有公布",
        $"that page is dated {record.Published:yyyy-MM-dd}, after the day of this build, and not published yet");

    private static Bilingual Nearest(string? nearest) => nearest is null
        ? new Bilingual("核对文件名和相对路径", "check the file's name and the relative path")
        : new Bilingual($"是不是 /{nearest}？", $"did you mean /{nearest}?");
}
