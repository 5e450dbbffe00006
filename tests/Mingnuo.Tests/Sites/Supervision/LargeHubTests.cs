using System.IO.Compression;
using System.Text;
using Mingnuo.Benchmarks.Hubs;
using Mingnuo.Build;

namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>A county as large as is planned for can be read on a phone.</summary>
public sealed class LargeHubTests
{
    private const int MostBytes = 60 * 1024;

    [Fact]
    public void Its_largest_page_stays_under_60_KB_compressed()
    {
        BuiltSite site = CountedHub.Of("large").Site;
        string[] largest = [.. site.Pages.Where(IsLarge).AsParallel().Select(p => (Page: p, Size: Compressed(site.Text(PathOf(p)))))
            .OrderByDescending(p => p.Size).Take(3).Where(p => p.Size > MostBytes).Select(p => $"{p.Page}: {p.Size}")];

        Assert.Empty(largest);
    }

    [Fact]
    public void It_has_the_units_months_and_pages_that_are_planned_for()
    {
        CountedHub hub = CountedHub.Of("large");

        Assert.Equal(LargeHub.Units, hub.Recount.Hub.Units.Count);
        Assert.Equal(CampaignHub.Months, hub.Recount.Months.Count);
        Assert.InRange(hub.Site.Pages.Count(), 3_500, 12_000);
    }

    [Fact]
    public void With_160_units_the_dashboard_and_its_calendar_stay_under_60_KB_compressed()
    {
        using var hub = new TestHub("");
        LargeHub.Write(hub, 160);
        var site = new BuiltSite(new Engine(new BuildRequest(hub.Root, new DateOnly(2000, 1, 1))).Run());

        Assert.Equal(160, site.Page("supervision/").QuerySelectorAll(".heat tbody tr").Length);
        Assert.InRange(Compressed(site.Text("supervision/index.html")), 1, MostBytes);
    }

    /// <summary>Pages that show many records; a single report is small.</summary>
    private static bool IsLarge(string page) => page.Count(c => c == '/') < 3 || page.Contains("/by-", StringComparison.Ordinal) || page.StartsWith("supervision/", StringComparison.Ordinal);

    private static string PathOf(string page) => page.Length == 0 || page.EndsWith('/') ? page + "index.html" : page;

    private static long Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.Length;
    }
}
