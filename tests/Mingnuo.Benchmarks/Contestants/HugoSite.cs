using System.Globalization;
using System.Text.RegularExpressions;
using Mingnuo.Benchmarks.Hubs;

namespace Mingnuo.Benchmarks.Contestants;

/// <summary>The hub as Hugo reads it, with the plain layouts of <c>HugoTheme/</c>.</summary>
internal sealed partial class HugoSite(string program, string root) : Contestant("Hugo, plain layouts", root)
{
    public override Command Build(string output) => new(program, "--source", Root, "--destination", output, "--cacheDir", Cache);

    public override Command Preview(int port) => new(
        program, "server", "--source", Root, "--cacheDir", Cache,
        "--bind", "127.0.0.1", "--port", port.ToString(CultureInfo.InvariantCulture));

    protected override string PagesFolder => Path.Combine(Root, "content");

    protected override string SectionFile => "_index.md";

    private string Cache => Path.Combine(Root, ".cache");

    protected override void WriteSettings()
    {
        string theme = Path.Combine(AppContext.BaseDirectory, "HugoTheme");
        foreach (string file in Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(Root, Path.GetRelativePath(theme, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>
    /// Hugo neither follows nor checks links to .md files by itself, and a render hook would slow it. It gets the finished
    /// relative address, which spares it work that Mingnuo does.
    /// </summary>
    protected override string BodyOf(HubPage page) => LinkToFile().Replace(page.Body, "](../${path}/)");

    [GeneratedRegex(@"\]\((?<path>[^)]+)\.md\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkToFile();
}
