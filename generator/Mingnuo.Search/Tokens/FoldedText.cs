namespace Mingnuo.Search.Tokens;

/// <summary>A text as it is compared, and where each of its code units came from. It is a buffer: folding another text overwrites it.</summary>
internal sealed class FoldedText
{
    private readonly Normalizer _normalizer = new();
    private char[] _text = new char[256];
    private int[] _origins = new int[257];

    /// <summary>The folded text.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>Its length in code units.</summary>
    public int Length { get; private set; }

    /// <summary>Folds a text into this buffer; see <see cref="Folding"/>.</summary>
    public void Fold(ReadOnlySpan<char> text)
    {
        Length = 0;
        EnsureRoom(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int length = PieceAt(text, at);
            if (length == 1 && Folding.TryAlone(text[at], out char folded))
            {
                Append(folded, at);
            }
            else
            {
                foreach (int point in _normalizer.Normalize(text.Slice(at, length)))
                {
                    AppendPoint(Folding.Lower(point), at);
                }
            }

            at += length;
        }

        _origins[Length] = text.Length;
    }

    /// <summary>Where the source of folded code units begins, and where it ends: a source may become several code units, and is never cut.</summary>
    public (int Start, int End) Source(int start, int length)
    {
        int end = start + length;
        while (end < Length && _origins[end] == _origins[end - 1])
        {
            end++;
        }

        return (_origins[start], _origins[end]);
    }

    /// <summary>How far a piece reaches that joins nothing outside it: one code point, and those behind it that join it.</summary>
    private static int PieceAt(ReadOnlySpan<char> text, int at)
    {
        Normalizer.CodePoint(text, at, out int length);
        int end = at + length;
        while (end < text.Length && Folding.Joins(text, end, out length))
        {
            end += length;
        }

        return end - at;
    }

    private void AppendPoint(int point, int origin)
    {
        if (point >= 0x10000)
        {
            Append((char)(0xD7C0 + (point >> 10)), origin);
            Append((char)(0xDC00 | (point & 0x3FF)), origin);
        }
        else
        {
            Append((char)point, origin);
        }
    }

    private void Append(char c, int origin)
    {
        EnsureRoom(Length + 1);
        _text[Length] = c;
        _origins[Length++] = origin;
    }

    private void EnsureRoom(int length)
    {
        if (length > _text.Length)
        {
            int size = Math.Max(length, _text.Length * 2);
            Array.Resize(ref _text, size);
            Array.Resize(ref _origins, size + 1);
        }
    }
}
