using System.Globalization;
using Mingnuo.Benchmarks.Hubs;

namespace Mingnuo.Benchmarks.Contestants;

/// <summary>The hub as Mingnuo reads it: pages alone, no campaign.</summary>
internal sealed class MingnuoSite(string program, string theme, string root) : Contestant($"Mingnuo, theme {theme}", root)
{
    private const string SearchKey = "search:";

    public override Command Build(string output) => new(program, "build", "--root", Root, "--output", output);

    public override Command Preview(int port) =>
        new(program, "preview", "--root", Root, "--port", port.ToString(CultureInfo.InvariantCulture));

    /// <summary>How the hub is checked: the program ends with 0 where nothing is wrong, else with 1.</summary>
    public Command Check(bool isBroken) => new(program, "check", "--root", Root) { ExitCode = isBroken ? 1 : 0 };

    /// <summary>Breaks some of the pages, in each of the ten ways as many.</summary>
    public void BreakPages(PageMaker hub, int count)
    {
        HubPage[] pages = [.. hub.Pages];
        for (int i = 0; i < count; i++)
        {
            string file = Path.Combine(PagesFolder, pages[i * (pages.Length / count)].File);
            Write(file, BrokenPage.Of(File.ReadAllText(file), i % BrokenPage.Ways));
        }
    }

    /// <summary>Turns the search index of a hub on or off; its <c>hub.yml</c> says nothing else of search.</summary>
    public static void SetSearch(string root, bool isOn)
    {
        string file = Path.Combine(root, "site", "hub.yml");
        IEnumerable<string> others = File.ReadAllLines(file).TakeWhile(line => line != SearchKey);
        Write(file, string.Join('\n', [.. others, SearchKey, $"  enabled: {(isOn ? "true" : "false")}", ""]));
    }

    protected override string PagesFolder => Path.Combine(Root, "content", "pages");

    protected override string SectionFile => "index.md";

    protected override void WriteSettings()
    {
        Directory.CreateDirectory(Path.Combine(Root, "site"));
        Write(Path.Combine(Root, "site", "hub.yml"), $"name: 基准测试站\nbase-url: http://127.0.0.1:5080/\ntheme: {theme}\n");
    }
}
