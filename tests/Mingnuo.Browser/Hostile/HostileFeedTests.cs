using System.Xml.Linq;
using Mingnuo.Tests.Build.Pipelines.Feeds;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Browser.Hostile;

/// <summary>What hostile editors wrote, as readers that know nothing of the site's security policy get it.</summary>
public sealed class HostileFeedTests
{
    [Fact]
    public void Their_texts_break_no_feed_and_bring_nothing_that_runs()
    {
        using TestHub hub = HostileHub.Create("plain");
        var site = new BuiltSite(hub.Build());
        string[] feeds = [.. site.Paths.Where(p => p.EndsWith(".atom", StringComparison.Ordinal))];

        Assert.Contains("onerror=window.__pwned", site.Text("feeds/changes.atom"), StringComparison.Ordinal);
        Assert.Empty(feeds.SelectMany(f => AtomRules.Faults(XDocument.Parse(site.Text(f)), "https://example.org/hub/" + Uri.EscapeDataString(f).Replace("%2F", "/", StringComparison.Ordinal)).Select(fault => $"{f}: {fault}")));
        Assert.DoesNotContain(
            site.Paths.Where(p => p.EndsWith(".ics", StringComparison.Ordinal)).SelectMany(p => site.Text(p).Split("\r\n")),
            line => line.Contains('\n', StringComparison.Ordinal));
    }
}
