using System.Text.Json.Nodes;

namespace Mingnuo.Tests.Sites;

/// <summary>The open data of the small hub, with one thing changed.</summary>
public sealed class OpenDataTests
{
    private const string Pledge = "content/pledges/oak/2011.md";

    [Theory]
    [InlineData("=HYPERLINK(\"//a.example\")")]
    [InlineData("+1+cmd")]
    [InlineData("-1+cmd")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    public void What_a_spreadsheet_would_run_is_text_in_CSV_and_as_written_in_JSON(string hostile)
    {
        using TestHub hub = TestHub.Small();
        hub.Replace(Pledge, "text: 图书室每天开到十八点。", $"text: '{hostile}'");

        var items = new OpenTable(hub.Site(), "pledge-items");

        Assert.Equal(hostile, items.Rows[^2]["text"]!.GetValue<string>());
        Assert.Contains('\'' + hostile, items.Lines[^2]);
    }

    [Fact]
    public void CSV_has_the_mark_that_Excel_needs_and_ends_its_lines_as_its_standard_says()
    {
        using TestHub hub = TestHub.Small();

        string csv = new OpenTable(hub.Site(), "units").CsvText;

        Assert.StartsWith("\uFEFF编号,名称,简称,", csv, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", csv, StringComparison.Ordinal);
        Assert.Equal(3, csv.Split("\r\n").Length - 1);
    }

    [Fact]
    public void An_item_says_where_it_stands_on_the_day()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace(Pledge, "person: 德育主任", "person: 德育主任\n    reason: 操场在修");
        hub.Replace("content/pledges/oak/m-li.md", "person: 本人", "person: 本人, reason: 下了大雪");

        JsonObject[] items = [.. new OpenTable(hub.Site(new DateOnly(2012, 1, 10)), "pledge-items").Rows];

        Assert.Equal(["overdue", "kept", "overdue"], items.Select(i => i["status_key"]!.GetValue<string>()));
        Assert.Equal([102, null, 10], items.Select(i => (int?)i["days_overdue"]));
        Assert.Equal("https://example.org/hub/pledges/oak/2011/#drills", items[2]["url"]!.GetValue<string>());
    }

    [Fact]
    public void What_is_dated_after_the_day_is_not_in_it()
    {
        using TestHub hub = TestHub.Small();

        BuiltSite site = hub.Site(new DateOnly(2011, 6, 19));

        Assert.All(Rows(site, "pledge-items"), i => Assert.Equal("not-due", i["status_key"]!.GetValue<string>()));
        Assert.All(Rows(site, "pledge-items"), i => Assert.Null(i["done_on"]));
        Assert.Empty(Rows(site, "progress"));
        Assert.Empty(Rows(site, "evidence"));
        Assert.Empty(Rows(site, "pledge-changes"));
        Assert.Empty(Rows(site, "media-uses"));
        Assert.All(Rows(site, "findings"), f => Assert.Null(f["put_right_on"] ?? f["measure"] ?? f["rechecked_on"]));
        Assert.Empty(Rows(site, "ballots"));
        Assert.Empty(Rows(site, "honours"));
    }

    [Fact]
    public void A_withdrawn_record_leaves_its_table_and_stands_in_that_of_withdrawals()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace(Pledge, "objection: 到接待室当面提出。", "objection: 到接待室当面提出。\nwithdrawn: {on: 2011-08-10, kind: replaced, reason: 事项要重订, successor: m-li.md}");

        BuiltSite site = hub.Site();

        Assert.Equal(["oak/m-li"], new OpenTable(site, "pledges").Column("id"));
        Assert.Equal(["oak/m-li"], new OpenTable(site, "pledge-items").Column("pledge_id"));
        JsonObject gone = Assert.Single(Rows(site, "withdrawals"));
        Assert.Equal(
            "pledges oak/2011 2011-08-10 事项要重订 https://example.org/hub/pledges/oak/m-li/ https://example.org/hub/pledges/oak/2011/",
            string.Join(' ', new[] { "table", "id", "on", "reason", "successor", "url" }.Select(key => gone[key]!.GetValue<string>())));
    }

    [Fact]
    public void A_withdrawn_unit_stays_for_those_that_name_it_and_says_since_when()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/units/desk.md", "category: 机关", "withdrawn: {on: 2011-08-10, kind: merged, reason: 合并, successor: oak.md}\ncategory: 机关");

        var units = new OpenTable(hub.Site(), "units");

        Assert.Equal(["oak", "desk"], units.Column("id"));
        Assert.Equal(["", "2011-08-10"], units.Column("withdrawn_on"));
    }

    [Fact]
    public void The_licence_is_what_the_hub_says_and_never_invented()
    {
        using TestHub hub = TestHub.Small();
        Assert.Null(JsonNode.Parse(hub.Site().Text("data/datapackage.json"))!["licenses"]);
        Assert.Contains("还没有声明使用许可", hub.Site().Page("data/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        hub.Replace("site/hub.yml", "theme: plain", "theme: plain\ndata-licence: {name: CC-BY-4.0, link: https://creativecommons.org/licenses/by/4.0/}");

        Assert.Equal("CC-BY-4.0", JsonNode.Parse(hub.Site().Text("data/datapackage.json"))!["licenses"]![0]!["name"]!.GetValue<string>());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", hub.Site().Page("data/").QuerySelector("a[rel=license]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_hub_without_records_has_no_data_and_links_to_none()
    {
        using TestHub hub = TestHub.Bare("-- content/pages/about.md --\n---\ntitle: 关于\n---\n一\n");

        BuiltSite site = hub.Site();

        Assert.DoesNotContain(site.Paths, p => p.StartsWith("data/", StringComparison.Ordinal) && p != "data/manifest.json");
        Assert.Null(site.Page("").QuerySelector("a[href$='data/']"));
    }

    [Fact]
    public void A_hub_that_declares_no_navigation_links_to_it_in_its_footer()
    {
        using TestHub hub = TestHub.Small();
        hub.Delete("site/navigation.yml");

        Assert.NotNull(hub.Site().Page("").QuerySelector("footer a[href='/hub/data/']"));
    }

    private static IReadOnlyList<JsonObject> Rows(BuiltSite site, string name) => new OpenTable(site, name).Rows;
}
