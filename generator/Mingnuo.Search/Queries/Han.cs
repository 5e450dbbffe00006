using Mingnuo.Search.Tokens;

namespace Mingnuo.Search.Queries;

/// <summary>Tells the terms of 汉字 runs from words.</summary>
internal static class Han
{
    /// <summary>Two 汉字.</summary>
    public static bool IsBigram(string term) => IsHanAt(term, 0) && term.Length > Length(term, 0);

    /// <summary>One 汉字.</summary>
    public static bool IsSingle(string term) => IsHanAt(term, 0) && term.Length == Length(term, 0);

    /// <summary>The second 汉字 of a bigram.</summary>
    public static string Second(string bigram) => bigram[Length(bigram, 0)..];

    private static bool IsHanAt(string text, int at) =>
        at < text.Length && CharClasses.Of(Normalizer.CodePoint(text, at, out _)) == CharClass.Han;

    private static int Length(string text, int at)
    {
        Normalizer.CodePoint(text, at, out int length);
        return length;
    }
}
