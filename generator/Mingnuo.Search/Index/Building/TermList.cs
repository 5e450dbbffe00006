namespace Mingnuo.Search.Index.Building;

/// <summary>All terms of an index, in the order of their UTF-16 code units.</summary>
internal sealed class TermList
{
    private readonly uint[] _short;
    private readonly int[] _shortNumbers;
    private readonly string[] _long;
    private readonly int[] _longNumbers;

    /// <summary>Puts the terms of all chunks together.</summary>
    public TermList(IReadOnlyList<SortedTerms> chunks)
    {
        _short = Distinct([.. chunks.SelectMany(c => c.Short)], Comparer<uint>.Default);
        _long = Distinct([.. chunks.SelectMany(c => c.Long)], StringComparer.Ordinal);
        (_shortNumbers, _longNumbers) = (new int[_short.Length], new int[_long.Length]);
        Terms = new string[_short.Length + _long.Length];
        int next = 0;
        for (int i = 0; i < _short.Length; i++)
        {
            string term = TermTable.Unpack(_short[i]);
            for (; next < _long.Length && string.CompareOrdinal(_long[next], term) < 0; next++)
            {
                Put(_long[next], _longNumbers, next, i + next);
            }

            Put(term, _shortNumbers, i, i + next);
        }

        for (; next < _long.Length; next++)
        {
            Put(_long[next], _longNumbers, next, _short.Length + next);
        }
    }

    /// <summary>All of them.</summary>
    public string[] Terms { get; }

    /// <summary>The numbers that a chunk's terms have here, rising, and the number that each has there.</summary>
    public (int[] Numbers, int[] Own) NumbersOf(SortedTerms chunk)
    {
        int[] shorter = Places(chunk.Short, _short, _shortNumbers);
        int[] longer = Places(chunk.Long, _long, _longNumbers);
        var numbers = new int[shorter.Length + longer.Length];
        var own = new int[numbers.Length];
        int s = 0;
        int l = 0;
        while (s + l < numbers.Length)
        {
            bool isShort = l == longer.Length || (s < shorter.Length && shorter[s] < longer[l]);
            own[s + l] = isShort ? chunk.ShortNumbers[s] : chunk.LongNumbers[l];
            numbers[s + l] = isShort ? shorter[s] : longer[l];
            (s, l) = isShort ? (s + 1, l) : (s, l + 1);
        }

        return (numbers, own);
    }

    private static T[] Distinct<T>(T[] values, IComparer<T> comparer)
    {
        Array.Sort(values, comparer);
        int count = 0;
        foreach (T value in values)
        {
            if (count == 0 || comparer.Compare(values[count - 1], value) != 0)
            {
                values[count++] = value;
            }
        }

        return values[..count];
    }

    /// <summary>The numbers of some of all terms; both rise.</summary>
    private static int[] Places<T>(T[] some, T[] all, int[] numbers)
        where T : IEquatable<T>
    {
        var places = new int[some.Length];
        int at = 0;
        for (int i = 0; i < some.Length; i++)
        {
            while (!all[at].Equals(some[i]))
            {
                at++;
            }

            places[i] = numbers[at];
        }

        return places;
    }

    private void Put(string term, int[] numbers, int place, int number)
    {
        Terms[number] = term;
        numbers[place] = number;
    }
}
