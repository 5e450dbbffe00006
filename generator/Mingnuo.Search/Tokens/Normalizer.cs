namespace Mingnuo.Search.Tokens;

/// <summary>NFKC of a piece of text that joins nothing outside it (Unicode Standard Annex 15). Not for several threads at once.</summary>
internal sealed class Normalizer
{
    private readonly List<int> _points = [];

    /// <summary>The code points of a piece in NFKC; overwritten by the next call.</summary>
    /// <remarks>A surrogate without its partner stays as it is.</remarks>
    public IReadOnlyList<int> Normalize(ReadOnlySpan<char> piece)
    {
        _points.Clear();
        for (int at = 0; at < piece.Length;)
        {
            int point = CodePoint(piece, at, out int length);
            at += length;
            Decompose(point);
        }

        SortMarks();
        Compose();
        return _points;
    }

    /// <summary>The code point at an index, and its length in code units.</summary>
    public static int CodePoint(ReadOnlySpan<char> text, int at, out int length)
    {
        bool isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        length = isPair ? 2 : 1;
        return isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
    }

    private void Decompose(int point)
    {
        if (Hangul.TryDecompose(point, _points))
        {
            return;
        }

        if (NormalizationTable.Decomposition(point) is { } parts)
        {
            _points.AddRange(parts);
        }
        else
        {
            _points.Add(point);
        }
    }

    /// <summary>Sorts each stretch of marks by class, keeping the order within a class.</summary>
    private void SortMarks()
    {
        for (int start = 0; start < _points.Count; start++)
        {
            int end = start;
            while (end < _points.Count && NormalizationTable.MarkClass(_points[end]) != 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                int[] sorted = [.. _points.GetRange(start, end - start).OrderBy(NormalizationTable.MarkClass)];
                for (int i = 0; i < sorted.Length; i++)
                {
                    _points[start + i] = sorted[i];
                }
            }

            start = Math.Max(start, end);
        }
    }

    private void Compose()
    {
        int starter = -1;
        int before = 0; // the class of the mark kept last behind the starter
        int kept = 0;
        for (int i = 0; i < _points.Count; i++)
        {
            int point = _points[i];
            int markClass = NormalizationTable.MarkClass(point);
            bool isBlocked = kept - 1 > starter && before >= markClass;
            if (starter >= 0 && !isBlocked && TryCompose(_points[starter], point, out int composed))
            {
                _points[starter] = composed;
                continue;
            }

            if (markClass == 0)
            {
                starter = kept;
            }

            before = markClass;
            _points[kept++] = point;
        }

        _points.RemoveRange(kept, _points.Count - kept);
    }

    private static bool TryCompose(int first, int second, out int composed) =>
        Hangul.TryCompose(first, second, out composed) || NormalizationTable.TryCompose(first, second, out composed);
}
