using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>The open data of the shipped hub says what its pages say.</summary>
public sealed class OpenDataCountTests
{
    private static readonly BuiltSite s_site = ShippedSite.Site;

    [Fact]
    public void Items_stand_where_their_pledges_show_them()
    {
        OpenTable items = Table("pledge-items");
        Assert.NotEmpty(items.Rows);

        Assert.All(items.Rows.GroupBy(i => i["pledge_id"]!.GetValue<string>(), StringComparer.Ordinal), pledge =>
        {
            IHtmlDocument page = s_site.Page($"pledges/{pledge.Key}/");
            Assert.Equal(
                pledge.Select(i => $"{i["item_id"]} {i["status"]}"),
                pledge.Select(i => $"{i["item_id"]} {page.GetElementById(i["item_id"]!.GetValue<string>())!.QuerySelector(".status")!.TextContent.Trim()}"));
            Assert.All(pledge, i => Assert.Contains(i["text"]!.GetValue<string>(), page.GetElementById(i["item_id"]!.GetValue<string>())!.TextContent, StringComparison.Ordinal));
        });
        Assert.Equal(ShippedSite.Bar(s_site.Page("pledges/")), items.Column("status").CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_as_many_records_as_their_pages() => Assert.All(
        new[] { "units", "plans", "profiles", "reports", "inspections", "evaluations", "honours" },
        name => Assert.Equal(
            s_site.Pages.Where(p => p.StartsWith(name + "/", StringComparison.Ordinal) && s_site.Page(p).QuerySelector(".l-" + name.TrimEnd('s')) is not null).Order(StringComparer.Ordinal),
            Table(name).Column("id").Select(id => $"{name}/{id}/").Order(StringComparer.Ordinal)));

    [Fact]
    public void Ledgers_add_up_to_what_their_pages_show()
    {
        OpenTable rows = Table("ledger-rows");

        Assert.Equal(
            [rows.Rows.Count, rows.Column("people").Sum(Number), rows.Column("hours").Sum(Number)],
            s_site.Page("ledgers/").QuerySelectorAll(".figures b").Take(3).Select(b => Number(b.TextContent)));
        Assert.All(rows.Column("url"), url => Assert.NotNull(Target(url)));
    }

    [Fact]
    public void Findings_stand_where_their_inspections_show_them() => Assert.All(
        Table("findings").Rows,
        f => Assert.Contains(f["status"]!.GetValue<string>(), Target(f["url"]!.GetValue<string>())!.TextContent, StringComparison.Ordinal));

    [Fact]
    public void Ballots_are_those_of_the_tables_of_evaluations()
    {
        IEnumerable<string> shown = Table("evaluations").Column("id").SelectMany(id => Cells(id, s_site.Page($"evaluations/{id}/")));

        Assert.Equal(
            shown.Order(StringComparer.Ordinal),
            Table("ballots").Rows.Select(b => string.Join(' ', new[] { "evaluation_id", "voters", "question", "grade", "count" }.Select(key => OpenTable.Shown(b[key])))
                + $" {Percent(b["percent"]!.GetValue<decimal>())}%").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reports_count_what_the_archive_counts()
    {
        OpenTable reports = Table("reports");
        int[] shown = [.. ShippedSite.Numbers(s_site.Page("reports/").QuerySelector(".board .figures")!.TextContent)];

        Assert.Contains(reports.Rows.Count, shown);
        Assert.Contains(reports.Column("late").Count(l => l == "是"), shown);
        Assert.Contains((int)reports.Column("points").Sum(Number), shown);
    }

    [Fact]
    public void The_page_tells_of_every_table_its_rows_and_its_columns()
    {
        IHtmlDocument page = s_site.Page("data/");
        Assert.All(OpenDataFileTests.Tables.Select(t => t.Data), name =>
        {
            OpenTable table = Table(name);
            IElement part = page.GetElementById(name)!;
            Assert.Equal([table.Rows.Count, table.Headers.Count], ShippedSite.Numbers(part.QuerySelector("h3 small")!.TextContent));
            Assert.Equal(table.Headers, part.QuerySelectorAll("dt").Select(dt => dt.FirstChild!.TextContent.Trim()));
            Assert.All(part.QuerySelectorAll("dd"), dd => Assert.Contains("例：", dd.TextContent, StringComparison.Ordinal));
        });
        Assert.Equal(OpenDataFileTests.Tables.Sum(t => Table(t.Data).Rows.Count), ShippedSite.Numbers(page.QuerySelectorAll(".figures b")[1].TextContent).Single());
    }

    private static OpenTable Table(string name) => new(s_site, name);

    private static IEnumerable<string> Cells(string evaluation, IHtmlDocument page) =>
        from voters in page.QuerySelectorAll("section.block[id]")
        from table in voters.QuerySelectorAll("table.counts")
        from row in table.QuerySelectorAll("tbody tr")
        from cell in row.QuerySelectorAll("td").Zip(table.QuerySelectorAll("thead th").Skip(1)).SkipLast(1)
        select $"{evaluation} {voters.QuerySelector("h2")!.TextContent} {row.QuerySelector("th")!.TextContent} {cell.Second.TextContent} {cell.First.FirstChild!.TextContent} {cell.First.QuerySelector("small")!.TextContent}";

    /// <summary>As pages write it: nothing and all without a decimal, everything between with one.</summary>
    private static string Percent(decimal share) => share is 0 or 100 ? $"{share:0}" : string.Create(CultureInfo.InvariantCulture, $"{share:0.0}");

    private static decimal Number(string text) => decimal.Parse(text.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>The element that a whole address with an anchor means.</summary>
    private static IElement? Target(string url)
    {
        string[] parts = url["https://mingnuo.github.io/mingnuo/".Length..].Split('#');
        return s_site.Page(parts[0]).GetElementById(Uri.UnescapeDataString(parts[1]));
    }
}
