namespace Mingnuo.Search.Index.Building;

/// <summary>The postings of one field over consecutive documents, by terms in the order in which they came.</summary>
internal sealed class FieldIndex
{
    private readonly ByteSlices _slices = new();
    private PostingSlot[] _slots = new PostingSlot[64];
    private int _begun;

    /// <summary>The terms.</summary>
    public TermTable Terms { get; } = new();

    /// <summary>What a term has here, by its number in <see cref="Terms"/>.</summary>
    public ref readonly PostingSlot this[int term] => ref _slots[term];

    /// <summary>Adds a document's text; documents come in the order of their numbers.</summary>
    /// <returns>How many tokens it has.</returns>
    public int Add(int document, ReadOnlySpan<char> text, TokenBuffer buffer)
    {
        ReadOnlySpan<ulong> tokens = buffer.Read(text, Terms);
        BeginNewTerms();
        for (int at = 0; at < tokens.Length;)
        {
            int term = TokenBuffer.Term(tokens[at]);
            int end = at + 1;
            while (end < tokens.Length && TokenBuffer.Term(tokens[end]) == term)
            {
                end++;
            }

            Append(term, document, tokens[at..end]);
            at = end;
        }

        return tokens.Length;
    }

    /// <summary>Copies a term's documents, the first of them counted from the last one that came before this index.</summary>
    public void CopyPostings(int term, ByteBuffer target, ByteBuffer scratch, int before)
    {
        ref readonly PostingSlot slot = ref _slots[term];
        scratch.Clear();
        _slices.CopyTo(scratch, slot.PostingsBegin, slot.PostingsEnd);
        ReadOnlySpan<byte> bytes = scratch.Bytes;
        int first = Varint.Read(bytes, out int length);
        target.AppendVarint(first - ((before + 1) << 1));
        target.Append(bytes[length..]);
    }

    /// <summary>Copies a term's positions.</summary>
    public void CopyPositions(int term, ByteBuffer target) => _slices.CopyTo(target, _slots[term].PositionsBegin, _slots[term].PositionsEnd);

    private void Append(int term, int document, ReadOnlySpan<ulong> tokens)
    {
        ref PostingSlot slot = ref _slots[term];
        uint gap = (uint)(document - slot.LastDocument - 1) << 1;
        if (tokens.Length == 1)
        {
            _slices.Append(ref slot.PostingsEnd, gap);
        }
        else
        {
            _slices.Append(ref slot.PostingsEnd, gap | 1);
            _slices.Append(ref slot.PostingsEnd, (uint)tokens.Length);
        }

        int before = 0;
        foreach (ulong token in tokens)
        {
            int position = TokenBuffer.Position(token);
            _slices.Append(ref slot.PositionsEnd, (uint)(position - before));
            before = position;
        }

        slot.LastDocument = document;
        slot.Count++;
    }

    private void BeginNewTerms()
    {
        if (Terms.Count > _slots.Length)
        {
            Array.Resize(ref _slots, Math.Max(Terms.Count, _slots.Length * 2));
        }

        for (; _begun < Terms.Count; _begun++)
        {
            _slots[_begun] = new PostingSlot(_slices.Begin(), _slices.Begin());
        }
    }
}
