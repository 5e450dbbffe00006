using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>Says what is wrong with YAML in an editor's words; YamlDotNet says it in a programmer's.</summary>
internal static class YamlReason
{
    public static readonly Bilingual BracketOpen = new("括号没有合上", "this bracket is not closed");

    public static readonly Bilingual Tab = new("缩进用了制表符（Tab），要用空格", "the line is indented with a tab instead of spaces");

    public static readonly Bilingual NoSpace = new("冒号后面少了空格", "the space after the colon is missing");

    private const string SecondColon = "invalid mapping";
    private const string NoKey = "did not find expected key";
    private const string NoColon = "could not find expected ':'";

    private static readonly (string Part, Bilingual Reason)[] Known =
    [
        (SecondColon, new("冒号后面又有冒号，这段文字要加引号", "a second colon in one line: put the text in quotes")),
        (NoKey, new("缩进和上面对不齐，或引号后面还有文字", "the indentation does not match the lines above, or text follows a closing quote")),
        ("unexpected end of stream", new("引号没有合上", "this quote is not closed")),
        ("cannot start any token", new("以这个符号开头的文字要加引号", "text that begins with this sign needs quotes")),
        ("unknown escape character", new("双引号里的反斜杠要写两个，或改用单引号", "write a backslash in double quotes twice, or use single quotes")),
        (NoColon, new("少了冒号，或冒号后面少了空格", "a colon, or the space after it, is missing")),
        ("expected node content", new("这里多了一个逗号或括号", "there is a comma or bracket too many here")),
        ("expected ',' or", new("括号里少了逗号，或括号没有合上", "a comma or the closing bracket is missing")),
    ];

    /// <summary>Whether a tab is to blame.</summary>
    public static bool IsTab(Exception e) => Says(e, " tab ");

    /// <summary>Whether a line does not read as a key and its value.</summary>
    public static bool IsKey(Exception e) => IsSecondColon(e) || Says(e, NoKey) || Says(e, NoColon);

    /// <summary>Whether a line with a key was taken to continue the value above it.</summary>
    public static bool IsSecondColon(Exception e) => Says(e, SecondColon);

    /// <summary>The reason of a failure, as YamlDotNet writes it where nothing better is known.</summary>
    public static Bilingual Of(Exception e) =>
        Array.Find(Known, k => Says(e, k.Part)).Reason ?? new Bilingual(e.Message, e.Message);

    private static bool Says(Exception e, string part) => e.Message.Contains(part, StringComparison.Ordinal);
}
