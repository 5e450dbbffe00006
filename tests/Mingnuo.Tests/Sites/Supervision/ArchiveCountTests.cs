using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>Every unit's archive against the recount: what is in it, month by month, and how much of each kind.</summary>
public sealed class ArchiveCountTests
{
    private static readonly Dictionary<string, string[]> s_filters = new(StringComparer.Ordinal)
    {
        ["pledges"] = ["plan", "pledge"],
        ["progress"] = ["progress", "changed", "kept", "missed", "withdrawn"],
        ["reports"] = ["report"],
        ["ledgers"] = ["ledger"],
        ["inspections"] = ["inspection", "finding", "put-right", "recheck"],
        ["honours"] = ["evaluation", "notice", "honour", "story"],
    };

    public static TheoryData<string> Hubs => CountedHub.Names;

    [Theory]
    [MemberData(nameof(Hubs))]
    public void It_holds_exactly_what_happened_newest_month_first(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Recount.Hub.Units, unit =>
        {
            IElement[] months = [.. hub.Site.Page($"units/{unit.Id}/").QuerySelectorAll(".archive > section")];
            var expected = hub.Recount.Events.Where(e => e.Unit == unit.Id).GroupBy(e => e.Month, StringComparer.Ordinal).OrderByDescending(m => m.Key, StringComparer.Ordinal).ToList();

            Assert.Equal(expected.Select(m => $"archive:{m.Key}"), months.Select(m => m.Id));
            Assert.All(expected.Zip(months), month => Assert.Equal(
                month.First.OrderByDescending(e => e.On).ThenByDescending(e => e.Order).ThenByDescending(e => e.Url, StringComparer.Ordinal).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Kind} {e.On:yyyy-MM-dd} {e.Url}")),
                month.Second.QuerySelectorAll(".events > li").Select(li => $"{li.ClassList.Single(c => c.StartsWith("k-", StringComparison.Ordinal))[2..]} {hub.Event(li)}")));
            Assert.All(expected.Zip(months), month => Assert.Equal(
                hub.Recount.PageMonths.Contains(month.First.Key) ? $"months/{month.First.Key}/" : null,
                month.Second.QuerySelector("h3 a")?.GetAttribute("href") is { } href ? hub.Address(href) : null));
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Its_filters_count_what_they_show(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Recount.Hub.Units, unit =>
        {
            IHtmlDocument page = hub.Site.Page($"units/{unit.Id}/");
            RecountedEvent[] events = [.. hub.Recount.Events.Where(e => e.Unit == unit.Id)];
            Assert.Equal(
                s_filters.Select(f => (f.Key, Count: events.Count(e => f.Value.Contains(e.Kind)))).Where(f => f.Count > 0).Prepend(("all", events.Length)),
                page.QuerySelectorAll(".archive label").Select(l => (
                    l.QuerySelector("input")!.GetAttribute("value")!, int.Parse(l.QuerySelector("small")!.TextContent, CultureInfo.InvariantCulture))));
            Assert.All(s_filters, f => Assert.Equal(events.Count(e => f.Value.Contains(e.Kind)), page.QuerySelectorAll($".archive .events > .a-{f.Key}").Length));
        });
    }
}
