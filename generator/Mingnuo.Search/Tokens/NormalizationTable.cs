using System.Globalization;
using System.Text;

namespace Mingnuo.Search.Tokens;

/// <summary>
/// What NFKC needs to know of code points. The runtime normalizes nothing without ICU, which a machine may lack and whose version would
/// decide on the bytes that are published; so the facts stand in <c>normalization.txt</c>, as <c>tests/peers/normalization.cjs</c> prints them.
/// </summary>
internal static class NormalizationTable
{
    private static readonly Dictionary<int, int[]> s_decompositions = new(8000);
    private static readonly Dictionary<int, int> s_markClasses = new(1000);
    private static readonly Dictionary<(int First, int Second), int> s_pairs = new(1000);
    private static readonly HashSet<int> s_seconds = [];

    static NormalizationTable()
    {
        using Stream stream = typeof(NormalizationTable).Assembly.GetManifestResourceStream("normalization.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            Read(line.Split(' '));
        }
    }

    /// <summary>The full compatibility decomposition, or null where a code point stands for itself; Hangul syllables are not listed.</summary>
    public static int[]? Decomposition(int point) => s_decompositions.GetValueOrDefault(point);

    /// <summary>0 for a starter; else the rank of the mark's canonical combining class.</summary>
    public static int MarkClass(int point) => s_markClasses.GetValueOrDefault(point);

    /// <summary>What two code points compose to; Hangul is not listed.</summary>
    public static bool TryCompose(int first, int second, out int composed) => s_pairs.TryGetValue((first, second), out composed);

    /// <summary>Whether a code point may join, or go before, the one before it: a mark, or the second of a pair that composes.</summary>
    public static bool Joins(int point)
    {
        int first = s_decompositions.TryGetValue(point, out int[]? parts) ? parts[0] : point;
        return s_markClasses.ContainsKey(first) || s_seconds.Contains(first) || Hangul.Joins(first);
    }

    private static void Read(string[] words)
    {
        switch (words[0])
        {
            case "d":
                (int from, int to) = Range(words[1]);
                int[] decomposition = [.. words[2..].Select(Point)];
                for (int point = from; point <= to; point++)
                {
                    s_decompositions.Add(point, from == to ? decomposition : [decomposition[0] + point - from]);
                }

                break;
            case "m":
                (int first, int last) = Range(words[1]);
                for (int point = first; point <= last; point++)
                {
                    s_markClasses.Add(point, Point(words[2]));
                }

                break;
            default:
                s_pairs.Add((Point(words[1]), Point(words[2])), Point(words[3]));
                s_seconds.Add(Point(words[2]));
                break;
        }
    }

    private static (int First, int Last) Range(string text)
    {
        string[] ends = text.Split('-');
        return (Point(ends[0]), Point(ends[^1]));
    }

    private static int Point(string hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
