using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Checking;

/// <summary>Nothing that is published links to a file that is left out for a known mistake.</summary>
internal static class LinksToLeftOut
{
    /// <summary>What whoever leads there is told.</summary>
    public static Bilingual Hint { get; } = new(
        "那一页因已知问题暂不公布；先改好那一页，或者去掉这里", "that page is not published for a known problem; mend it first, or remove this");

    /// <summary>
    /// Reports them. Such a link may be known too, which leaves its own file out, and so on until nothing more is left out.
    /// </summary>
    /// <returns>The files that are left out.</returns>
    public static IReadOnlySet<string> Check(ContentTree tree, DiagnosticBag bag)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            IReadOnlySet<string> leftOut = bag.LeftOut;
            HashSet<string> addresses = [.. leftOut.Except(told).Select(path => new ContentPath(path).Address)];
            if (addresses.Count == 0)
            {
                return leftOut;
            }

            told.UnionWith(leftOut);
            IEnumerable<ContentRecord> records = tree.Without(leftOut).Files.Select(f => f.Record).OfType<ContentRecord>();
            bag.AddRange(records.SelectMany(r => r.Links).Where(l => addresses.Contains(l.Address))
                .Select(l => MarkdownMistakes.BrokenLink.At(l.Position, l.Written, Hint)));
        }
    }
}
