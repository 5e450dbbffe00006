using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines;

/// <summary>Counts drawn as one bar in a box 1000 wide.</summary>
internal static class Bars
{
    /// <summary>How wide a bar is.</summary>
    public const int Length = 1000;

    /// <summary>The parts that are not empty.</summary>
    public static IReadOnlyList<BarSegmentView> Segments(IEnumerable<(StatusView Status, int Count)> parts)
    {
        (StatusView Status, int Count)[] all = [.. parts.Where(p => p.Count > 0)];
        int total = all.Sum(p => p.Count);
        return [.. all.Zip(Spans([.. all.Select(p => p.Count)]), (part, span) =>
            new BarSegmentView(part.Status, part.Count, Share(part.Count, total, 100), span.X, span.Width))];
    }

    /// <summary>Where each count begins and how wide it is. Together they fill the bar exactly: each ends where the running sum, rounded, does.</summary>
    public static IEnumerable<(int X, int Width)> Spans(IReadOnlyList<int> counts)
    {
        int total = counts.Sum();
        int before = 0;
        foreach (int count in counts)
        {
            int x = Share(before, total, Length);
            before += count;
            yield return (x, Share(before, total, Length) - x);
        }
    }

    /// <summary><paramref name="part"/> of <paramref name="whole"/> on a scale, rounded half up.</summary>
    public static int Share(int part, int whole, int scale) => whole == 0 ? 0 : ((2 * part * scale) + whole) / (2 * whole);
}
