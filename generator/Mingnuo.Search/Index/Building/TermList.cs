namespace Mingnuo.Search.Index.Building;

/// <summary>All terms of an index, in the order of their UTF-16 code units.</summary>
internal sealed class TermList
{
    private readonly Dictionary<uint, int> _short = [];
    private readonly Dictionary<string, int> _long = new(StringComparer.Ordinal);

    public TermList(IEnumerable<TermTable> tables)
    {
        HashSet<uint> packed = [];
        HashSet<string> longer = new(StringComparer.Ordinal);
        foreach (TermTable table in tables)
        {
            packed.UnionWith(table.Short.Keys);
            longer.UnionWith(table.Long.Keys);
        }

        Terms = [.. packed.Order().Select(TermTable.Unpack).Concat(longer)];
        Array.Sort(Terms, StringComparer.Ordinal);
        _short.EnsureCapacity(packed.Count);
        for (int number = 0; number < Terms.Length; number++)
        {
            if (Terms[number].Length <= 2)
            {
                _short.Add(TermTable.Pack(Terms[number]), number);
            }
            else
            {
                _long.Add(Terms[number], number);
            }
        }
    }

    /// <summary>All of them.</summary>
    public string[] Terms { get; }

    /// <summary>The number of a term of one or two code units.</summary>
    public int NumberOf(uint packed) => _short[packed];

    /// <summary>The number of a longer term.</summary>
    public int NumberOf(string term) => _long[term];
}
