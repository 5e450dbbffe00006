using System.IO.Compression;
using Mingnuo.Benchmarks.Contestants;
using Mingnuo.Benchmarks.Hubs;

namespace Mingnuo.Benchmarks.Measuring;

/// <summary>A campaign of 100 units and 30 months against Hugo with as many pages of text.</summary>
internal sealed class CampaignContest(string mingnuo, string? hugo, string work, int runs)
{
    private const double BytesPerKilobyte = 1024;

    private readonly string _hubs = Path.Combine(work, "hubs", "campaign");

    /// <summary>What the contest gave.</summary>
    /// <param name="Builds">The builds, Hugo's first where it takes part.</param>
    /// <param name="Largest">The page that is largest compressed, in the last of the themes.</param>
    /// <param name="LargestKilobytes">How large it is, in kilobytes of 1,024 bytes.</param>
    internal sealed record Result(IReadOnlyList<BuildResult> Builds, string Largest, double LargestKilobytes);

    /// <summary>Counts the campaign's pages, makes Hugo as many, and lets them take turns.</summary>
    public Result Run(Vocabulary vocabulary, IEnumerable<string> themes, CancellationToken cancel)
    {
        if (Directory.Exists(_hubs))
        {
            Directory.Delete(_hubs, recursive: true);
        }

        var prose = new PageMaker(vocabulary, CampaignSite.MostReports);
        List<IBuilder> builders = [.. themes.Select(t => new CampaignSite(mingnuo, t, prose, Path.Combine(_hubs, t)))];
        string[] pages = Pages(builders[^1]);
        if (hugo is not null)
        {
            // A section has a list page, and the hub a home page and one that says what was not found: they count as well.
            int made = (pages.Length - 2) * PageMaker.PagesPerSection / (PageMaker.PagesPerSection + 1);
            var site = new HugoSite(hugo, Path.Combine(_hubs, "hugo"));
            site.WriteHub(new PageMaker(vocabulary, made));
            builders.Insert(0, site);
        }

        (string largest, long bytes) = pages.AsParallel().Select(p => (Page: p, Bytes: Compressed(p))).MaxBy(p => p.Bytes);
        string name = Path.GetRelativePath(Output, largest);
        return new Result([.. new BuildContest(builders, work, runs).Run(cancel).Select(r => r with { Pages = pages.Length })], name, bytes / BytesPerKilobyte);
    }

    private string Output => Path.Combine(work, "campaign-output");

    private string[] Pages(IBuilder builder)
    {
        builder.Build(Output).Run();
        return Directory.GetFiles(Output, "*.html", SearchOption.AllDirectories);
    }

    private static long Compressed(string file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return bytes.Length;
    }
}
