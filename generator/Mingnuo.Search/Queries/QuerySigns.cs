namespace Mingnuo.Search.Queries;

/// <summary>The characters that mean something in a query, as ASCII has them and as a Chinese keyboard gives them.</summary>
internal static class QuerySigns
{
    private const string Wide = "＋－：＊＂“”＾～";
    private const string Ascii = "+-:*\"\"\"^~";

    /// <summary>The ASCII sign of a full-width one; any other character as it is.</summary>
    public static char Plain(char c) => Wide.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Ascii[at] : c;

    /// <summary>White space as JavaScript's <c>\s</c> has it, so that both engines cut alike.</summary>
    public static bool IsSpace(char c) => c == '\uFEFF' || (c != '\u0085' && char.IsWhiteSpace(c));
}
