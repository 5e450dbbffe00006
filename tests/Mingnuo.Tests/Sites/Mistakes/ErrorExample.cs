using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>One example of an error page: a piece of a file, or commands.</summary>
/// <param name="Path">The file that it belongs to; <see langword="null"/> for commands.</param>
/// <param name="Encoding">How that file is saved.</param>
/// <param name="Block">The text as it stands on the page.</param>
internal sealed partial record ErrorExample(string? Path, Encoding Encoding, string Block)
{
    /// <summary>
    /// The text as an editor would write it. A page must pass the checks itself, and nobody wants to read 20,000 links, so some of it
    /// stands there in another form: <c>⟨U+200B⟩</c> is that character, <c>⟨600 × 字⟩</c> that text so many times, and <c>□</c> nothing.
    /// </summary>
    public string Text { get; } = Repeated().Replace(
        Character().Replace(Block.Replace("□", "", StringComparison.Ordinal), m => char.ConvertFromUtf32(int.Parse(m.Groups["hex"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture))),
        m => string.Concat(Enumerable.Repeat(m.Groups["text"].Value, int.Parse(m.Groups["count"].Value, CultureInfo.InvariantCulture))));

    /// <summary>Runs the commands in the hub's folder, each on a line that begins with a dollar sign; no line of a file is theirs.</summary>
    public (int First, int Last) Run(TestHub hub)
    {
        string? shell = PeerProgram.Find("sh");
        Assert.SkipWhen(shell is null, "this machine has no sh to run the example's commands");
        string[] lines = Block.Split('\n');
        Assert.All(lines, line => Assert.StartsWith("$ ", line, StringComparison.Ordinal));
        PeerResult result = PeerProgram.Run(shell!, ["-e", "-c", string.Join('\n', lines.Select(line => line[2..]))], hub.Root);
        Assert.True(result.ExitCode == 0, result.Error);
        return default;
    }

    /// <summary>Sees to it that the text stands in the hub: where the file lacks it, it is put at the end, or is the whole file.</summary>
    public void Write(TestHub hub)
    {
        string full = hub.FullPath(Path!);
        string whole = File.Exists(full) ? File.ReadAllText(full) : "";
        if (!Lines(whole).Contains(Lines(Text), StringComparison.Ordinal))
        {
            bool isWhole = whole.Length == 0 || Text.StartsWith("---", StringComparison.Ordinal);
            hub.Write(Path!, Encoding.GetBytes(isWhole ? Text + "\n" : $"{whole}\n{Text}\n"));
        }
    }

    /// <summary>Puts this example in the place of the right one, which stands in the hub; gives its first and last line in its file.</summary>
    public (int First, int Last) Replace(TestHub hub, ErrorExample right)
    {
        string whole = Lines(File.ReadAllText(hub.FullPath(right.Path!)));
        Assert.Equal(2, whole.Split(Lines(right.Text)).Length);
        int at = whole.IndexOf(Lines(right.Text), StringComparison.Ordinal);
        hub.Delete(right.Path!);
        hub.Write(Path!, Encoding.GetBytes(whole.Replace(Lines(right.Text), Lines(Text), StringComparison.Ordinal)[1..^1]));
        int first = whole.AsSpan(0, at + 1).Count('\n');
        return (first, first + Text.AsSpan().Count('\n'));
    }

    /// <summary>Between two line ends, so that only whole lines are found.</summary>
    private static string Lines(string text) => $"\n{text}\n";

    [GeneratedRegex("⟨U\\+(?<hex>[0-9A-F]{4,6})⟩", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Character();

    [GeneratedRegex("⟨(?<count>[0-9]+) × (?<text>[^⟩]+)⟩", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Repeated();
}
