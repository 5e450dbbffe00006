using System.Globalization;
using DiffPlex;

namespace Mingnuo.Build.History.Texts;

/// <summary>Cuts a text where readers see parts: each 汉字 and mark by itself, a number, a date or a Latin word whole.</summary>
internal sealed class TextChunker : IChunker
{
    public IReadOnlyList<string> Chunk(string text)
    {
        var chunks = new List<string>();
        for (int at = 0; at < text.Length;)
        {
            int length = IsWord(text[at]) ? WordLength(text, at) : StringInfo.GetNextTextElementLength(text, at);
            chunks.Add(text.Substring(at, length));
            at += length;
        }

        return chunks;
    }

    private static int WordLength(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && (IsWord(text[end]) || (text[end] is '-' or '.' && end + 1 < text.Length && IsWord(text[end + 1]))))
        {
            end++;
        }

        return end - at;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c);
}
