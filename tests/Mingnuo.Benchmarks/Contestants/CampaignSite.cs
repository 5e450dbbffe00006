using System.Text.RegularExpressions;
using Mingnuo.Benchmarks.Hubs;

namespace Mingnuo.Benchmarks.Contestants;

/// <summary>A whole campaign of a county as Mingnuo reads it: every kind of record, and every page that is computed from them.</summary>
internal sealed partial class CampaignSite : IBuilder
{
    /// <summary>Reports of a unit and month beside the first: with them the site has about ten thousand pages.</summary>
    private const int Further = 2;

    private const int Units = 100;

    /// <summary>More than its reports.</summary>
    public const int MostReports = Units * CampaignHub.Months * (Further + 2);

    private readonly string _program;
    private readonly string _root;

    /// <summary>Writes the hub. Its reports have the text of made pages, but for the links, which lead to other made pages.</summary>
    public CampaignSite(string program, string theme, PageMaker prose, string root)
    {
        (_program, _root) = (program, root);
        Name = $"Mingnuo, theme {theme}";
        var hub = new CampaignHub(theme, Units, Further, number => Link().Replace(prose.Make(number).Body, "${text}"));
        var addresses = new List<string>();
        foreach ((string path, string text) in hub.Files)
        {
            string file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            if (path.StartsWith("content/reports/", StringComparison.Ordinal))
            {
                addresses.Add(path["content/".Length..^".md".Length] + "/");
            }
        }

        Addresses = addresses;
    }

    public string Name { get; }

    public IReadOnlyList<string> Addresses { get; }

    public Command Build(string output) => new(_program, "build", "--root", _root, "--output", output);

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\([^)]+\.md\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
