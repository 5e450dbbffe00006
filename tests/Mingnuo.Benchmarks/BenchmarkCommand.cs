using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Mingnuo.Benchmarks.Contestants;

namespace Mingnuo.Benchmarks;

/// <summary>The command line of the benchmarks.</summary>
internal static class BenchmarkCommand
{
    private const string OnlyBuild = "build";
    private const string OnlyCampaign = "campaign";
    private const string OnlyPreview = "preview";
    private const string OnlyCheck = "check";
    private const string OnlySearch = "search";
    private const string OnlyHistory = "history";

    /// <summary>The command, which hands its options to <paramref name="run"/>.</summary>
    public static RootCommand Create(Func<BenchmarkOptions, CancellationToken, Task<int>> run)
    {
        Option<int[]> sizes = new("--sizes")
        {
            Description = "pages of the hubs to build, with commas between",
            HelpName = "300,3000,10000",
            CustomParser = Sizes,
            DefaultValueFactory = _ => [300, 3_000, 10_000],
        };
        Option<int> runs = new("--runs") { Description = "counted builds of each program", DefaultValueFactory = _ => 5 };
        Option<int> previewPages = new("--preview-pages")
        {
            Description = "pages of the hub to preview", DefaultValueFactory = _ => 3_000,
        };
        Option<string?> only = new("--only") { Description = "time builds, builds of a campaign, previews, checks or searches only" };
        only.AcceptOnlyFromAmong(OnlyBuild, OnlyCampaign, OnlyPreview, OnlyCheck, OnlySearch, OnlyHistory);
        Option<string?> hub = new("--hub") { Description = "a folder with site/ and content/pages to search, in place of a made hub" };
        Option<string[]> themes = new("--themes")
        {
            Description = "Mingnuo's themes that take part, with commas between",
            HelpName = "plain,mingnuo",
            CustomParser = parsed => parsed.Tokens[0].Value.Split(','),
            DefaultValueFactory = _ => ["plain", "mingnuo"],
        };
        Option<string?> hugo = new("--hugo") { Description = "path of Hugo; otherwise the one on the search path" };
        Option<string?> mingnuo = new("--mingnuo") { Description = "path of a published mingnuo; otherwise this repository's is published" };
        Option<string?> work = new("--work")
        {
            Description = "folder for hubs and outputs, kept afterwards; otherwise a temporary one",
        };
        sizes.Validators.Add(AtLeastOne);
        runs.Validators.Add(AtLeastOne);
        previewPages.Validators.Add(AtLeastOne);

        RootCommand command = new("Times Mingnuo against Hugo on made hubs of Chinese pages.")
        {
            sizes, runs, previewPages, only, hub, themes, hugo, mingnuo, work,
        };
        command.SetAction((parsed, cancel) => run(
            new BenchmarkOptions(
                parsed.GetRequiredValue(sizes),
                parsed.GetValue(runs),
                parsed.GetValue(previewPages),
                Build: parsed.GetValue(only) is null or OnlyBuild,
                Campaign: parsed.GetValue(only) is null or OnlyCampaign,
                Preview: parsed.GetValue(only) is null or OnlyPreview,
                Check: parsed.GetValue(only) is null or OnlyCheck,
                Search: parsed.GetValue(only) is null or OnlySearch,
                History: parsed.GetValue(only) is null or OnlyHistory,
                parsed.GetValue(hub),
                parsed.GetRequiredValue(themes),
                parsed.GetValue(hugo) ?? HugoProgram.Find(),
                parsed.GetValue(mingnuo),
                parsed.GetValue(work)),
            cancel));
        return command;
    }

    private static int[] Sizes(ArgumentResult result)
    {
        string[] words = result.Tokens[0].Value.Split(',');
        int[] sizes = [.. words.Select(word => int.TryParse(word, CultureInfo.InvariantCulture, out int size) ? size : 0)];
        if (sizes.Contains(0))
        {
            result.AddError($"--sizes wants numbers with commas between, such as 300,3000; it got {result.Tokens[0].Value}");
        }

        return sizes;
    }

    private static void AtLeastOne(OptionResult result)
    {
        if (result.Tokens.Any(token => token.Value.Split(',').Any(word => word.StartsWith('-') || word is "0")))
        {
            result.AddError($"{result.IdentifierToken?.Value} wants numbers from 1 up");
        }
    }
}
