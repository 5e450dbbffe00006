namespace Mingnuo.Search.Index.Building;

/// <summary>Numbers of packed terms: a table of open addresses, in which a term is one look at one place, nearly always.</summary>
internal sealed class ShortTerms
{
    private const uint Spread = 0x9E3779B1;
    private const int FirstBits = 10;
    private ulong[] _cells = new ulong[1 << FirstBits];
    private int _shift = 32 - FirstBits;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a term; a new one gets the number that is offered.</summary>
    public int NumberOf(uint packed, int next)
    {
        int at = Place(packed);
        if (_cells[at] != 0)
        {
            return (int)(uint)_cells[at];
        }

        if (Count >= _cells.Length / 2)
        {
            Grow();
            at = Place(packed);
        }

        _cells[at] = ((ulong)packed << 32) | (uint)next;
        Count++;
        return next;
    }

    /// <summary>All terms in their order, and the number of each. It is the last that is asked of this table.</summary>
    public (uint[] Terms, int[] Numbers) Finish()
    {
        var cells = new ulong[Count];
        int count = 0;
        foreach (ulong cell in _cells)
        {
            if (cell != 0)
            {
                cells[count++] = cell;
            }
        }

        _cells = [];
        Array.Sort(cells);
        return (Array.ConvertAll(cells, cell => (uint)(cell >> 32)), Array.ConvertAll(cells, cell => (int)(uint)cell));
    }

    /// <summary>Where a term stands, or where it would. No term is 0, so a cell that is 0 is free.</summary>
    private int Place(uint packed)
    {
        int at = (int)((packed * Spread) >> _shift);
        while (_cells[at] != 0 && (uint)(_cells[at] >> 32) != packed)
        {
            at = (at + 1) & (_cells.Length - 1);
        }

        return at;
    }

    private void Grow()
    {
        ulong[] before = _cells;
        _cells = new ulong[before.Length * 2];
        _shift--;
        foreach (ulong cell in before)
        {
            if (cell != 0)
            {
                _cells[Place((uint)(cell >> 32))] = cell;
            }
        }
    }
}
