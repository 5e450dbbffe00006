namespace Mingnuo.Search.Index.Writing;

/// <summary>
/// Cuts a row of things into files of about one size. Where a file ends is decided by what would begin the next one, among all places
/// that give it a fair size; so that an edit, which changes a size a little, moves hardly any other cut.
/// </summary>
/// <param name="Least">The least size of a file, in bytes; only the last one, or one before something huge, is smaller.</param>
/// <param name="Most">The greatest size; only a file of a single thing is larger.</param>
internal sealed record Cuts(int Least, int Most)
{
    /// <summary>Where each file begins.</summary>
    /// <param name="from">The first thing.</param>
    /// <param name="to">One behind the last thing.</param>
    /// <param name="size">How many bytes a thing takes.</param>
    /// <param name="mark">What tells a thing from others, whatever its size (<see cref="Mark"/>); a file begins with a low one.</param>
    public List<int> Of(int from, int to, Func<int, int> size, Func<int, uint> mark)
    {
        List<int> starts = [];
        for (int start = from; start < to;)
        {
            starts.Add(start);
            start = Next(start, to, size, mark);
        }

        return starts;
    }

    /// <summary>FNV-1a with a final mix: neighbours differ in their last sign only, and must be told apart by chance.</summary>
    public static uint Mark(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
        {
            hash = (hash ^ c) * 16777619;
        }

        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }

    private int Next(int start, int to, Func<int, int> size, Func<int, uint> mark)
    {
        int next = start + 1;
        uint lowest = uint.MaxValue;
        long sum = size(start);
        for (int at = start + 1; sum <= Most; at++)
        {
            if (at == to)
            {
                return to;
            }

            uint own = mark(at);
            if (sum < Least || own < lowest)
            {
                (next, lowest) = (at, sum < Least ? uint.MaxValue : own);
            }

            sum += size(at);
        }

        return next;
    }
}
