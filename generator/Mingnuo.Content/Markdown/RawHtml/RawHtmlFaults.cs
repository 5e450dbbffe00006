using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>What is said of HTML that is refused: the argument of <see cref="MarkdownMistakes.RawHtmlRefused"/>.</summary>
internal static class RawHtmlFaults
{
    public static readonly Bilingual Broken = new("这里的标签或注释没有写完整", "a tag or comment here is not complete");

    public static readonly Bilingual NotThroughSanitizer = new("浏览器读到的结构与写出的不同", "a browser would read another structure than is written");

    public static Bilingual Element(string name) => new($"标签 <{name}>", $"the element <{name}>");

    public static Bilingual Attribute(string element, string name) => new($"<{element}> 的属性 {name}", $"the attribute {name} of <{element}>");

    public static Bilingual Value(string element, string name) =>
        new($"<{element}> 的属性 {name} 的值", $"the value of the attribute {name} of <{element}>");

    public static Bilingual InLine(string name) => new($"<{name}> 不能写在一行文字里", $"<{name}> cannot stand within a line of text");

    public static Bilingual Inside(string name, string outer) => new($"<{name}> 不能写在 <{outer}> 里", $"<{name}> cannot stand in <{outer}>");

    public static Bilingual Outside(string name, string outer) => new($"<{name}> 要直接写在 <{outer}> 里", $"<{name}> belongs directly in <{outer}>");

    public static Bilingual TextIn(string outer) => new($"文字不能直接写在 <{outer}> 里", $"text cannot stand directly in <{outer}>");

    public static Bilingual NotOpen(string name) => new($"</{name}> 前面没有与它配对的 <{name}>", $"</{name}> closes no <{name}>");

    public static Bilingual NotClosed(string name) => new($"<{name}> 没有结束", $"<{name}> is not closed");

    public static Bilingual NotClosedInTime(string name) =>
        new($"<{name}> 要在空行之前用 </{name}> 结束", $"<{name}> must be closed by </{name}> before the blank line");
}
