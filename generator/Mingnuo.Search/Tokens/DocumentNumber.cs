namespace Mingnuo.Search.Tokens;

/// <summary>
/// A 发文字号 in folded text from its first bracket on, such as <c>〔2010〕21号</c>: years of 1900 to 2099, any brackets of either hand,
/// an optional 第, and spaces anywhere.
/// </summary>
/// <param name="Year">Where its four digits begin.</param>
/// <param name="Number">Where the number begins.</param>
/// <param name="NumberLength">How many digits the number has, 1 to 5.</param>
/// <param name="Hao">Where 号 stands.</param>
internal readonly record struct DocumentNumber(int Year, int Number, int NumberLength, int Hao)
{
    public const int YearLength = 4;
    private const int MaxNumberLength = 5;
    private const string Brackets = "()[]{}<>〔〕【】〖〗《》〈〉「」『』⟨⟩";

    /// <summary>Reads the document number that begins with a bracket at an index.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out DocumentNumber number)
    {
        number = default;
        if (!TryBracket(text, ref at))
        {
            return false;
        }

        int year = at = SkipSpaces(text, at);
        bool isYear = Digits(text, at) == YearLength && text.Slice(at, 2) is "19" or "20";
        at = SkipSpaces(text, at + YearLength);
        if (!isYear || !TryBracket(text, ref at))
        {
            return false;
        }

        at = SkipSpaces(text, at);
        if (at < text.Length && text[at] == '第')
        {
            at = SkipSpaces(text, at + 1);
        }

        int length = Digits(text, at);
        int hao = SkipSpaces(text, at + length);
        number = new DocumentNumber(year, at, length, hao);
        return length is > 0 and <= MaxNumberLength && hao < text.Length && text[hao] == '号';
    }

    /// <summary>The first index from one on where no space stands.</summary>
    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static bool TryBracket(ReadOnlySpan<char> text, ref int at) => at < text.Length && Brackets.Contains(text[at++]);

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }
}
