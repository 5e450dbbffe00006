using System.Text.RegularExpressions;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>What the guide tells a newcomer to type, read from the guide itself: whoever follows it types exactly this.</summary>
internal static partial class QuickStart
{
    /// <summary>The page of the guide.</summary>
    public const string Page = "content/pages/guide/publish-a-pledge.md";

    private static readonly string s_text = Repository.Read(Page);

    /// <summary>Where the new file goes, as the second step says.</summary>
    public static string Path { get; } = $"content/pledges/{NewFile().Match(s_text).Groups["name"].Value}";

    /// <summary>The address that the guide promises.</summary>
    public static string Address { get; } = PromisedAddress().Match(s_text).Groups["address"].Value;

    /// <summary>What is pasted into the big box in the third step.</summary>
    public static string Template { get; } = Block("---");

    /// <summary>What the first promise gets when there is progress.</summary>
    public static string Progress { get; } = Block("    进展:");

    /// <summary>What is added when a promise is changed.</summary>
    public static string Change { get; } = Block("变更:");

    /// <summary>What a promise gets that is given up.</summary>
    public static string Withdrawal { get; } = Block("    撤回:");

    /// <summary>The template with lines added at the end of its first promise.</summary>
    public static string WithFirst(string lines) => Before(SecondItem().Match(Template).Index, lines);

    /// <summary>The template with lines added at the end of its last promise.</summary>
    public static string WithLast(string lines) => Before(Template.LastIndexOf("---\n", StringComparison.Ordinal), lines);

    private static string Before(int at, string lines) => Template.Insert(at, lines);

    /// <summary>The fenced block that begins so.</summary>
    private static string Block(string beginning) =>
        YamlBlock().Matches(s_text).Select(m => m.Groups["text"].Value)
            .Single(text => text.StartsWith(beginning, StringComparison.Ordinal));

    [GeneratedRegex("^```yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YamlBlock();

    [GeneratedRegex(@"填 `(?<name>[\w-]+/[\w-]+\.md)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NewFile();

    [GeneratedRegex("地址将是 `/(?<address>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PromisedAddress();

    [GeneratedRegex("^  - [^\n]*fire-drill", RegexOptions.Multiline, 1000)]
    private static partial Regex SecondItem();
}
