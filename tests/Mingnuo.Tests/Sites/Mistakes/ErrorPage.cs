using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>A page of the guide that explains one code.</summary>
/// <param name="Text">The file, fields and all.</param>
/// <param name="Title">Its title.</param>
/// <param name="Wrong">The example that gives the diagnostic.</param>
/// <param name="Right">The same, put right.</param>
internal sealed partial record ErrorPage(string Text, string Title, ErrorExample Wrong, ErrorExample Right)
{
    private const string Folder = "content/pages/guide/errors";

    /// <summary>The codes that have a page.</summary>
    public static IEnumerable<string> Codes { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder)).Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != "index")];

    /// <summary>The page that lists them all.</summary>
    public static string Index => Repository.Read($"{Folder}/index.md");

    /// <summary>Reads a code's page; one without both examples fails the test.</summary>
    public static ErrorPage Of(string code)
    {
        string text = Repository.Read($"{Folder}/{code}.md");
        ErrorExample wrong = Example(text, "错误的写法", null);
        return new ErrorPage(text, TitleField().Match(text).Groups["title"].Value, wrong, Example(text, "正确的写法", wrong.Path));
    }

    /// <summary>The fenced block behind a paragraph that begins with these words, and may name the file.</summary>
    private static ErrorExample Example(string text, string words, string? path)
    {
        MarkdownDocument document = Markdig.Markdown.Parse(text);
        int at = document.ToList().FindIndex(block => block is ParagraphBlock && Source(text, block).StartsWith(words, StringComparison.Ordinal));
        Assert.True(at >= 0, $"no paragraph begins with {words}");
        var fence = Assert.IsType<FencedCodeBlock>(document[at + 1]);
        Match named = Named().Match(Source(text, document[at]));
        return new ErrorExample(
            fence.Info == "console" ? null : named.Success ? named.Groups["path"].Value : path,
            CodePagesEncodingProvider.Instance.GetEncoding(named.Groups["encoding"].Value) ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            fence.Lines.ToString());
    }

    private static string Source(string text, Block block) => text[block.Span.Start..(block.Span.End + 1)];

    [GeneratedRegex("^title: (?<title>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex TitleField();

    // （`content/pages/notice.md`）, or （`content/pages/notice.md`，GBK 编码）.
    [GeneratedRegex("（`(?<path>[^`]+)`(，(?<encoding>[A-Za-z0-9-]+) 编码)?）", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
