using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>Every number of the pages of months and phases against the recount, and every record that they list.</summary>
public sealed class PeriodCountTests
{
    private const int ShownInMonth = 200;
    private const int ShownInPhase = 20;

    private static readonly (string Id, string[] Kinds)[] s_sections =
    [
        ("promised", ["pledge"]),
        ("kept", ["kept"]),
        ("missed", ["missed"]),
        ("progress", ["progress"]),
        ("reports", ["report"]),
        ("ledgers", ["ledger"]),
        ("findings", ["finding"]),
        ("put-right", ["put-right"]),
        ("evaluations", ["evaluation"]),
        ("honours", ["notice", "honour"]),
    ];

    public static TheoryData<string> Hubs => CountedHub.Names;

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_month_counts_and_lists_what_happened_in_it(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.Equal(hub.Recount.PageMonths.Select(m => $"months/{m}/").Prepend("months/"), hub.Site.Pages.Where(p => p.StartsWith("months/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(hub.Recount.PageMonths, month =>
        {
            IHtmlDocument page = hub.Site.Page($"months/{month}/");
            Check(hub, page, SupervisionRecount.FirstDay(month), SupervisionRecount.LastDay(month), ShownInMonth);
            Assert.Equal(
                hub.Recount.Hub.Units.Where(u => hub.Recount.Months.Contains(month) && hub.Recount.Missing(u.Id, month) > 0).Select(u => $"units/{u.Id}/ {u.Text("short-name")}").Order(StringComparer.Ordinal),
                Lacking(hub, page).Order(StringComparer.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_phase_that_has_begun_counts_what_happened_in_it_and_lists_the_first_of_it(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Recount.Hub.Campaign.Groups("phases").Where(p => p.Day("from") <= hub.Recount.AsOf), phase =>
        {
            (DateOnly from, DateOnly to) = (phase.Day("from"), phase.Day("to"));
            IHtmlDocument page = hub.Site.Page($"phases/{phase.Text("id")}/");
            Check(hub, page, from, to, ShownInPhase);
            string[] owed = [.. hub.Recount.Months.Where(m => IsIn(SupervisionRecount.FirstDay(m), from, to))];
            Assert.Equal(
                hub.Recount.Hub.Units.Select(u => (Unit: u, Missing: owed.Sum(m => hub.Recount.Missing(u.Id, m)))).Where(u => u.Missing > 0)
                    .Select(u => $"units/{u.Unit.Id}/ {u.Unit.Text("short-name")}（缺 {u.Missing} 篇）").Order(StringComparer.Ordinal),
                Lacking(hub, page).Order(StringComparer.Ordinal));
            Assert.Equal(Tiles(hub, hub.Recount.PageMonths.Where(m => IsIn(SupervisionRecount.FirstDay(m), from, to))), Tiles(hub, page));
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void The_overview_of_months_counts_reports_gaps_and_what_was_kept_and_missed(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.Equal(Tiles(hub, hub.Recount.PageMonths).Order(StringComparer.Ordinal), Tiles(hub, hub.Site.Page("months/")).Order(StringComparer.Ordinal));
    }

    private static void Check(CountedHub hub, IHtmlDocument page, DateOnly from, DateOnly to, int most)
    {
        Assert.Equal(Figures(hub.Recount, from, to), page.QuerySelectorAll(".keys a").Select(a => $"{a.GetAttribute("href")} {a.QuerySelector("b")!.TextContent}"));
        Assert.All(s_sections, section =>
        {
            IElement shown = page.GetElementById(section.Id)!;
            string[] all = [.. In(hub.Recount, from, to, section.Kinds).Select(e => $"{Day(e.On)} {e.Url}")];
            Assert.Equal(all.Length, ShippedSite.Numbers(shown.QuerySelector(".section-head p")!.TextContent).Single());
            Assert.Equal(all.Take(most), shown.QuerySelectorAll(".events > li").Select(hub.Event));
            Assert.Equal(Math.Max(0, all.Length - most), all.Length == 0 ? 0 : ShippedSite.Numbers(shown.QuerySelector(".events + p.quiet")?.TextContent ?? "").SingleOrDefault());
        });
    }

    /// <summary>The events of a time in the order of the page; an honour that touches several units is one.</summary>
    private static IEnumerable<RecountedEvent> In(SupervisionRecount recount, DateOnly from, DateOnly to, params string[] kinds) => recount.Events
        .Where(e => kinds.Contains(e.Kind) && IsIn(e.Place, from, to))
        .Index().DistinctBy(e => e.Item.Kind is "notice" or "honour" ? (e.Item.Kind, e.Item.Url, 0) : ("", "", e.Index)).Select(e => e.Item)
        .OrderBy(e => e.On).ThenBy(e => e.Order).ThenBy(e => e.Url, StringComparer.Ordinal);

    private static IEnumerable<string> Figures(SupervisionRecount recount, DateOnly from, DateOnly to)
    {
        foreach ((string id, string[] kinds) in s_sections)
        {
            yield return $"#{id} {In(recount, from, to, kinds).Count()}";
            if (id == "reports")
            {
                yield return $"#missing {recount.Months.Where(m => IsIn(SupervisionRecount.FirstDay(m), from, to)).Sum(m => recount.Hub.Units.Sum(u => recount.Missing(u.Id, m)))}";
            }

            if (id == "ledgers")
            {
                int tenths = recount.Hub.LedgerRows.Where(r => IsIn(r.Day, from, to)).Sum(r => r.Tenths);
                yield return string.Create(CultureInfo.InvariantCulture, $"#ledgers {tenths / 10m:0.#}");
            }
        }
    }

    private static IEnumerable<string> Tiles(CountedHub hub, IEnumerable<string> months) => months.Select(month =>
    {
        int Count(string kind) => In(hub.Recount, SupervisionRecount.FirstDay(month), SupervisionRecount.LastDay(month), kind).Count();
        int missing = hub.Recount.Months.Contains(month) ? hub.Recount.Hub.Units.Sum(u => hub.Recount.Missing(u.Id, month)) : 0;
        return string.Join(' ', new[] { Count("report"), missing, Count("kept"), Count("missed") }.Where((n, i) => n > 0 || i is 0 or 2).Select(n => $"{n}").Prepend($"months/{month}/"));
    });

    private static IEnumerable<string> Tiles(CountedHub hub, IHtmlDocument page) => page.QuerySelectorAll(".tiles > li").Select(li => string.Join(
        ' ', li.QuerySelectorAll("p:not(.card-foot)").SelectMany(p => ShippedSite.Numbers(p.TextContent)).Select(n => $"{n}").Prepend(hub.Address(li.QuerySelector("a")!.GetAttribute("href")!))));

    private static IEnumerable<string> Lacking(CountedHub hub, IHtmlDocument page) =>
        page.QuerySelectorAll("#missing + .chips a").Select(a => $"{hub.Address(a.GetAttribute("href")!)} {a.TextContent}");

    private static bool IsIn(DateOnly day, DateOnly from, DateOnly to) => from <= day && day <= to;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
