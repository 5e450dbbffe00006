using Mingnuo.Search.Tokens;

namespace Mingnuo.Search.Index.Building;

/// <summary>The postings of one field over consecutive documents, by terms in the order in which they came.</summary>
internal sealed class FieldIndex
{
    private readonly ByteSlices _slices = new();
    private PostingSlot[] _slots = new PostingSlot[64];
    private int _begun;
    private readonly TermTable _terms = new();

    /// <summary>The terms and their numbers, when all documents have come.</summary>
    public SortedTerms Sorted { get; private set; } = new([], [], [], []);

    /// <summary>What a term has here, by its number.</summary>
    public ref readonly PostingSlot this[int term] => ref _slots[term];

    /// <summary>Adds a document's text; documents come in the order of their numbers.</summary>
    /// <returns>How many tokens it has.</returns>
    public int Add(int document, ReadOnlySpan<char> folded)
    {
        int count = 0;
        var scanner = new TokenScanner(folded, isQuery: false);
        while (scanner.MoveNext())
        {
            int term = _terms.NumberOf(scanner.Term);
            if (term == _begun)
            {
                Begin();
            }

            Add(ref _slots[term], document, scanner.Position);
            count++;
        }

        return count;
    }

    /// <summary>Writes the last document of every term; nothing is added afterwards.</summary>
    public void Finish()
    {
        for (int term = 0; term < _begun; term++)
        {
            WriteLast(ref _slots[term]);
        }

        Sorted = _terms.Finish();
        Array.Resize(ref _slots, _begun);
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

    private void Add(ref PostingSlot slot, int document, int position)
    {
        if (slot.LastDocument != document)
        {
            WriteLast(ref slot);
            (slot.DocumentBefore, slot.LastDocument) = (slot.LastDocument, document);
            (slot.Frequency, slot.LastPosition) = (0, 0);
            slot.Count++;
        }

        _slices.Append(ref slot.PositionsEnd, (uint)(position - slot.LastPosition));
        slot.LastPosition = position;
        slot.Frequency++;
    }

    private void WriteLast(ref PostingSlot slot)
    {
        uint gap = (uint)(slot.LastDocument - slot.DocumentBefore - 1) << 1;
        if (slot.Frequency == 1)
        {
            _slices.Append(ref slot.PostingsEnd, gap);
        }
        else if (slot.Frequency > 1)
        {
            _slices.Append(ref slot.PostingsEnd, gap | 1);
            _slices.Append(ref slot.PostingsEnd, (uint)slot.Frequency);
        }
    }

    private void Begin()
    {
        if (_begun == _slots.Length)
        {
            Array.Resize(ref _slots, _begun * 2);
        }

        _slots[_begun++] = new PostingSlot(_slices.Begin(), _slices.Begin());
    }
}
