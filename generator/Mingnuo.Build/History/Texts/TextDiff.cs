using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace Mingnuo.Build.History.Texts;

/// <summary>Compares two texts character by character, as far as that helps to read them.</summary>
internal static class TextDiff
{
    /// <summary>How many characters of one text are compared or shown.</summary>
    internal const int MaxLength = 4000;

    /// <summary>Where less than this share of the longer text stayed, it is another text.</summary>
    private const double LeastCommon = 0.3;

    private static readonly TextChunker Chunker = new();

    /// <summary>What stayed, went and came, in reading order; what went stands before what came in its place.</summary>
    public static IReadOnlyList<TextPiece> Compare(string before, string after)
    {
        (string old, string now) = (Short(before), Short(after));
        DiffResult diff = Differ.Instance.CreateDiffs(old, now, ignoreWhiteSpace: false, ignoreCase: false, Chunker);
        List<TextPiece> pieces = Joined(Pieces(diff));
        int same = pieces.Where(p => p.Kind == PieceKind.Same).Sum(p => p.Text.Length);
        return same >= LeastCommon * Math.Max(old.Length, now.Length) ? pieces : Whole(old, now);
    }

    /// <summary>One text for another.</summary>
    public static IReadOnlyList<TextPiece> Whole(string before, string after) =>
    [
        .. before.Length == 0 ? [] : (TextPiece[])[new TextPiece(PieceKind.Removed, Short(before))],
        .. after.Length == 0 ? [] : (TextPiece[])[new TextPiece(PieceKind.Added, Short(after))],
    ];

    /// <summary>A text that is not longer than what is shown.</summary>
    public static string Short(string text, int max = MaxLength)
    {
        if (text.Length <= max)
        {
            return text;
        }

        return text[..(char.IsLowSurrogate(text[max]) ? max - 1 : max)] + "……";
    }

    private static IEnumerable<TextPiece> Pieces(DiffResult diff)
    {
        int at = 0;
        foreach (DiffBlock block in diff.DiffBlocks)
        {
            yield return Piece(PieceKind.Same, diff.PiecesNew, at, block.InsertStartB - at);
            yield return Piece(PieceKind.Removed, diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            yield return Piece(PieceKind.Added, diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.InsertStartB + block.InsertCountB;
        }

        yield return Piece(PieceKind.Same, diff.PiecesNew, at, diff.PiecesNew.Count - at);
    }

    private static TextPiece Piece(PieceKind kind, IReadOnlyList<string> chunks, int start, int count) =>
        new(kind, string.Concat(chunks.Skip(start).Take(count)));

    /// <summary>A single character that stayed between two changes is rather chance: it is shown as changed with them.</summary>
    private static List<TextPiece> Joined(IEnumerable<TextPiece> raw)
    {
        TextPiece[] pieces = [.. raw.Where(p => p.Text.Length > 0)];
        var joined = new List<TextPiece>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (int i = 0; i < pieces.Length; i++)
        {
            TextPiece piece = pieces[i];
            bool isChance = piece is { Kind: PieceKind.Same, Text.Length: 1 } && i > 0 && i < pieces.Length - 1;
            if (piece.Kind == PieceKind.Same && !isChance)
            {
                Flush();
                joined.Add(piece);
                continue;
            }

            _ = piece.Kind == PieceKind.Added ? null : removed.Append(piece.Text);
            _ = piece.Kind == PieceKind.Removed ? null : added.Append(piece.Text);
        }

        Flush();
        return joined;

        void Flush()
        {
            joined.AddRange(Whole(removed.ToString(), added.ToString()));
            removed.Clear();
            added.Clear();
        }
    }
}
