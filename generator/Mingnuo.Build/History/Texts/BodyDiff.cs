using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Mingnuo.Build.History.Texts;

/// <summary>Compares two bodies: by lines first, then within the lines that changed. White space is no difference.</summary>
/// <param name="Blocks">The places that changed, in order.</param>
/// <param name="IsShortened">Whether there are more.</param>
internal sealed record BodyDiff(IReadOnlyList<TextBlock> Blocks, bool IsShortened)
{
    private const int MaxBlocks = 60;
    private const int MaxLines = 5000;

    /// <summary>No difference.</summary>
    public static BodyDiff None { get; } = new([], false);

    /// <summary>Compares two bodies.</summary>
    public static BodyDiff Of(string before, string after)
    {
        if (Unspaced(before) == Unspaced(after))
        {
            return None;
        }

        (string old, bool isOldLong) = Lines(before);
        (string now, bool isNowLong) = Lines(after);
        DiffResult diff = Differ.Instance.CreateDiffs(old, now, ignoreWhiteSpace: true, ignoreCase: false, LineChunker.Instance);
        var blocks = new List<TextBlock>();
        int at = 0;
        foreach (DiffBlock block in diff.DiffBlocks.Take(MaxBlocks))
        {
            string was = Text(diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            string here = Text(diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            blocks.Add(new TextBlock(block.InsertStartB - at, was.Length == 0 || here.Length == 0 ? TextDiff.Whole(was, here) : TextDiff.Compare(was, here)));
            at = block.InsertStartB + block.InsertCountB;
        }

        return new BodyDiff(blocks, diff.DiffBlocks.Count > MaxBlocks || isOldLong || isNowLong);
    }

    private static string Text(IReadOnlyList<string> lines, int start, int count) => string.Join('\n', lines.Skip(start).Take(count));

    private static (string Text, bool IsLong) Lines(string text)
    {
        string[] lines = [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return (string.Join('\n', lines.Take(MaxLines)), lines.Length > MaxLines);
    }

    private static string Unspaced(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
