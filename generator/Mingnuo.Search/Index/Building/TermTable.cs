namespace Mingnuo.Search.Index.Building;

/// <summary>
/// Numbers terms in the order in which they come. One of at most two UTF-16 code units, and so nearly every one, is a number by itself
/// (<see cref="Pack"/>), and no string is made of it.
/// </summary>
internal sealed class TermTable
{
    private readonly ShortTerms _short = new();
    private readonly Dictionary<string, int> _long = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TermTable()
    {
        _lookup = _long.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many there are.</summary>
    public int Count => _short.Count + _long.Count;

    /// <summary>A term of one or two code units as a number; the numbers are in the order of the terms.</summary>
    public static uint Pack(ReadOnlySpan<char> term) => ((uint)term[0] << 16) | (term.Length > 1 ? term[1] : 0u);

    /// <summary>The term that a number stands for.</summary>
    public static string Unpack(uint packed) => (packed & 0xFFFF) == 0 ? $"{(char)(packed >> 16)}" : $"{(char)(packed >> 16)}{(char)packed}";

    /// <summary>The number of a term, which is given one if it is new.</summary>
    public int NumberOf(ReadOnlySpan<char> term)
    {
        if (term.Length <= 2)
        {
            return _short.NumberOf(Pack(term), Count);
        }

        if (!_lookup.TryGetValue(term, out int number))
        {
            number = Count;
            _lookup[term] = number;
        }

        return number;
    }

    /// <summary>All terms in their order. It is the last that is asked of this table.</summary>
    public SortedTerms Finish()
    {
        (uint[] packed, int[] numbers) = _short.Finish();
        string[] longer = [.. _long.Keys];
        Array.Sort(longer, StringComparer.Ordinal);
        return new SortedTerms(packed, numbers, longer, [.. longer.Select(term => _long[term])]);
    }
}
