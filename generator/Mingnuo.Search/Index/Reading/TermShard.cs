namespace Mingnuo.Search.Index.Reading;

/// <summary>One shard: consecutive terms and their postings, read when asked for.</summary>
internal sealed class TermShard
{
    private readonly IndexFiles _files;
    private readonly ByteReader _bytes;
    private readonly (string Name, int First)[] _blocks;
    private readonly PositionBlock?[] _opened;
    private readonly int[] _starts;
    private readonly int _documents;

    /// <param name="files">Where the blocks of positions are opened.</param>
    /// <param name="name">The letters of the shard's name.</param>
    /// <param name="documents">How many documents there are.</param>
    public TermShard(IndexFiles files, string name, int documents)
    {
        _files = files;
        _documents = documents;
        _bytes = files.Open("terms", name);
        _blocks = new (string, int)[_bytes.Count()];
        for (int block = 0; block < _blocks.Length; block++)
        {
            _blocks[block] = (_bytes.Text(6), _bytes.Varint());
        }

        _opened = new PositionBlock?[_blocks.Length];
        Terms = _bytes.Text(_bytes.Count()).Split('\n');
        _starts = _bytes.Starts(Terms.Length);
    }

    /// <summary>Its terms, in the order of their UTF-16 code units.</summary>
    public string[] Terms { get; }

    /// <summary>What stands behind one of its terms.</summary>
    public Postings Read(int term)
    {
        ByteReader bytes = _bytes.Between(_starts[term], _starts[term + 1]);
        var fields = new FieldPostings?[SearchFields.Count];
        int mask = bytes.Varint();
        foreach (SearchField field in SearchFields.All.Where(f => (mask & (1 << (int)f)) != 0))
        {
            (int[] documents, int[] frequencies) = Documents(bytes);
            int[][]? positions = field == SearchField.Body ? null : Positions(bytes, frequencies);
            fields[(int)field] = new FieldPostings(documents, frequencies, () => positions ?? Block(term).Read(term, frequencies));
        }

        return new Postings(Terms[term], fields);
    }

    /// <summary>Positions, document by document: gaps, the first one from 0.</summary>
    public static int[][] Positions(ByteReader bytes, int[] frequencies)
    {
        var positions = new int[frequencies.Length][];
        for (int document = 0; document < positions.Length; document++)
        {
            int[] gaps = bytes.Varints(frequencies[document]);
            for (int i = 1; i < gaps.Length; i++)
            {
                gaps[i] += gaps[i - 1];
            }

            positions[document] = gaps;
        }

        return positions;
    }

    private (int[] Documents, int[] Frequencies) Documents(ByteReader bytes)
    {
        int count = bytes.Count();
        var documents = new int[count];
        var frequencies = new int[count];
        int before = -1;
        for (int i = 0; i < count; i++)
        {
            int gap = bytes.Varint();
            frequencies[i] = (gap & 1) == 0 ? 1 : bytes.Varint();
            documents[i] = before += (gap >> 1) + 1;
            if (before < 0 || before >= _documents)
            {
                throw bytes.Damaged();
            }
        }

        return (documents, frequencies);
    }

    private PositionBlock Block(int term)
    {
        int block = Array.FindLastIndex(_blocks, b => b.First <= term);
        if (block < 0)
        {
            throw _bytes.Damaged();
        }

        return _opened[block] ??= new PositionBlock(_blocks[block].First, _files.Open("positions", _blocks[block].Name));
    }
}
