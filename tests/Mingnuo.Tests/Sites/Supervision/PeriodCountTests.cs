using System.Globalization;
using AngleSharp.Html.Dom;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>Every number of the pages of months, phases, comparisons and archives against the recount.</summary>
public sealed class PeriodCountTests
{
    public static TheoryData<string> Hubs => CountedHub.Names;

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_month_counts_what_happened_in_it(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Recount.PageMonths, month =>
        {
            IHtmlDocument page = hub.Site.Page($"months/{month}/");
            Assert.Equal(Expected(hub.Recount, SupervisionRecount.FirstDay(month), SupervisionRecount.LastDay(month)), Figures(page));
            Assert.Equal(
                hub.Recount.Hub.Units.Where(u => hub.Recount.Months.Contains(month) && hub.Recount.Missing(u.Id, month) > 0).Select(u => $"units/{u.Id}/").Order(StringComparer.Ordinal),
                page.QuerySelectorAll("#missing + .chips a").Select(a => hub.Address(a.GetAttribute("href")!)).Order(StringComparer.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_phase_that_has_begun_counts_what_happened_in_it(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(hub.Recount.Hub.Campaign.Groups("phases").Where(p => p.Day("from") <= hub.Recount.AsOf), phase => Assert.Equal(
            Expected(hub.Recount, phase.Day("from"), phase.Day("to")), Figures(hub.Site.Page($"phases/{phase.Text("id")}/"))));
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void The_overview_of_months_counts_reports_gaps_and_what_was_kept_and_missed(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.Equal(
            hub.Recount.PageMonths.Select(m =>
            {
                (string, decimal)[] all = [.. Expected(hub.Recount, SupervisionRecount.FirstDay(m), SupervisionRecount.LastDay(m))];
                decimal Of(string key) => all.Single(f => f.Item1 == key).Item2;
                return ($"months/{m}/", string.Join(' ', new[] { Of("#reports"), Of("#missing"), Of("#kept"), Of("#missed") }.Where((n, i) => n > 0 || i is 0 or 2)));
            }).Order(),
            hub.Site.Page("months/").QuerySelectorAll(".tiles > li").Select(li => (
                hub.Address(li.QuerySelector("a")!.GetAttribute("href")!),
                string.Join(' ', li.QuerySelectorAll("p:not(.card-foot)").SelectMany(p => ShippedSite.Numbers(p.TextContent))))).Order());
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void A_unit_s_archive_holds_everything_and_counts_it_by_kind(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        SupervisionRecount recount = hub.Recount;
        Assert.All(recount.Hub.Units, unit =>
        {
            IHtmlDocument page = hub.Site.Page($"units/{unit.Id}/");
            var counts = page.QuerySelectorAll(".archive label").ToDictionary(
                l => l.QuerySelector("input")!.GetAttribute("value")!, l => int.Parse(l.QuerySelector("small")!.TextContent, CultureInfo.InvariantCulture), StringComparer.Ordinal);
            Assert.Equal(counts["all"], page.QuerySelectorAll(".archive .events > li").Length);
            Assert.Equal(counts["all"], counts.Where(c => c.Key != "all").Sum(c => c.Value));
            Assert.All(counts.Where(c => c.Key != "all"), c => Assert.Equal(c.Value, page.QuerySelectorAll($".archive .events > .a-{c.Key}").Length));
            Assert.Equal(recount.Reports.Count(r => r.Unit == unit.Id), counts.GetValueOrDefault("reports"));
            Assert.Equal(recount.Hours.Where(h => h.Unit == unit.Id).Select(h => SupervisionRecount.Written(h.Day)).Distinct().Count(), counts.GetValueOrDefault("ledgers"));
        });
    }

    [Theory]
    [MemberData(nameof(Hubs))]
    public void A_comparison_shows_the_figures_of_every_unit_of_its_category(string name)
    {
        CountedHub hub = CountedHub.Of(name);
        SupervisionRecount recount = hub.Recount;
        foreach (YamlRecord category in recount.Hub.Campaign.Groups("categories"))
        {
            string[] units = [.. recount.Hub.Units.Where(u => recount.Hub.Id(u.Text("category")) == category.Text("id")).Select(u => u.Text("short-name"))];
            IHtmlDocument page = hub.Site.Page($"supervision/categories/{category.Text("id")}/");
            Assert.Equal(8, page.QuerySelectorAll(".panel").Length);
            Assert.All(page.QuerySelectorAll(".panel"), panel => Assert.Equal(
                units.Order(StringComparer.Ordinal),
                panel.QuerySelectorAll("li a").Select(a => a.FirstChild!.TextContent.Trim()).Concat(panel.QuerySelectorAll("p a").Select(a => a.TextContent)).Order(StringComparer.Ordinal)));
            Assert.All(recount.Hub.Units.Where(u => units.Contains(u.Text("short-name"))), unit =>
            {
                int[] Row(int panel) => [.. page.QuerySelectorAll(".panel")[panel].QuerySelectorAll("li").Where(l => l.QuerySelector("a")!.FirstChild!.TextContent.Trim() == unit.Text("short-name"))
                    .SelectMany(l => ShippedSite.Numbers(l.QuerySelector("span")!.TextContent))];
                RecountedItem[] items = [.. recount.Hub.Items.Where(i => i.Unit == unit.Id)];
                int kept = items.Count(i => i.Status is "按期兑现" or "逾期兑现");
                int overdue = items.Count(i => i.Status == "逾期未兑现");
                RecountedFinding[] findings = [.. recount.Findings.Where(f => f.Unit == unit.Id)];
                Assert.Equal(kept + overdue == 0 ? [] : [kept + overdue, kept], Row(0).Take(2));
                Assert.Equal(items.Length == 0 ? [] : [overdue], Row(1));
                Assert.Equal([recount.Missing(unit.Id)], Row(2));
                Assert.Equal(recount.Reports.Where(r => r.Unit == unit.Id).Select(r => r.Points).DefaultIfEmpty(-1).Sum(), Row(3).DefaultIfEmpty(-1).Single());
                Assert.Equal(findings.Length == 0 ? [] : [findings.Length, findings.Count(f => f.IsOpen)], Row(4));
            });
        }
    }

    private static IEnumerable<(string, decimal)> Figures(IHtmlDocument page) => page.QuerySelectorAll(".keys a").Select(a => (
        a.GetAttribute("href") + (a.GetAttribute("href") == "#ledgers" && a.TextContent.Contains("小时", StringComparison.Ordinal) ? " hours" : ""),
        decimal.Parse(a.QuerySelector("b")!.TextContent, CultureInfo.InvariantCulture)));

    private static IEnumerable<(string, decimal)> Expected(SupervisionRecount recount, DateOnly from, DateOnly to)
    {
        bool In(DateOnly day) => from <= day && day <= to && day <= recount.AsOf;
        string[] months = [.. recount.Months.Where(m => In(SupervisionRecount.FirstDay(m)))];
        var hours = recount.Hours.Where(h => In(h.Day)).ToList();
        yield return ("#promised", recount.Hub.Pledges.Count(p => In(p.Day("made-on"))));
        yield return ("#kept", recount.Items.Count(i => i.Item.Status is "按期兑现" or "逾期兑现" && In(i.Yaml.Day("done-on"))));
        yield return ("#missed", recount.Items.Count(i => i.Item.Status is "逾期未兑现" or "逾期兑现" && In(i.Item.Due)));
        yield return ("#progress", recount.Items.Sum(i => i.Yaml.Groups("progress").Count(n => In(n.Day("date")))));
        yield return ("#reports", recount.Reports.Count(r => In(SupervisionRecount.FirstDay(r.Month))));
        yield return ("#missing", recount.Hub.Units.Sum(u => months.Sum(m => recount.Missing(u.Id, m))));
        yield return ("#ledgers", hours.Select(h => (h.Unit, SupervisionRecount.Written(h.Day))).Distinct().Count());
        yield return ("#ledgers hours", hours.Sum(h => h.Hours));
        yield return ("#findings", recount.Findings.Count(f => In(f.Found)));
        yield return ("#put-right", recount.Findings.Count(f => f.PutRight is { } day && In(day)));
        yield return ("#evaluations", recount.Hub.Evaluations.Count(e => In(e.Day("date"))));
        yield return ("#honours", recount.Honours.Count(h => In(h.Day("date"))) + recount.Honours.Count(h => h.Group("notice") is { } notice && In(notice.Day("from"))));
    }
}
