using System.Text;
using AngleSharp.Dom;
using CsvHelper;

namespace Mingnuo.Tests.Sites;

/// <summary>A ledger from the file that a spreadsheet saved to its page and to the file that readers download.</summary>
public sealed class LedgerTests
{
    private const string File = "content/ledgers/oak/2011.csv";
    private const string Page = "ledgers/oak/2011/";
    private const string Download = Page + "oak-2011.csv";
    private const string Headers = "日期,活动,形式,载体,人数,时长（小时）,服务对象,佐证,承诺事项\n";
    private const string Ledger = $"{Headers}2011/3/5,\"擦窗，说\"\"好\"\"\n第二遍\",志愿服务,平安校园,12,1.5,住校学生,总务处照片,\n2011年6月1日,讲安全课,主题党课,safety,40,1.0,全校学生,,2011#drills\n\n2011/3/5,议一件事,学习讨论,重点工作,9,2,,记录本,\n合计,,,,61,4.5,,,\n";

    private static readonly Dictionary<string, Encoding> s_encodings = new(StringComparer.Ordinal)
    {
        ["UTF-8"] = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        ["UTF-8 with a mark"] = Encoding.UTF8,
        ["UTF-16 LE"] = Encoding.Unicode,
        ["UTF-16 BE"] = Encoding.BigEndianUnicode,
        ["GBK"] = CodePagesEncodingProvider.Instance.GetEncoding("GBK")!,
        ["GB18030"] = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
    };

    public static TheoryData<string, string, string> Forms =>
        [.. from encoding in s_encodings.Keys from separator in new[] { ",", ";", "\t" } from end in new[] { "\n", "\r\n", "\r" } select (encoding, separator, end)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void However_it_is_saved_it_is_read_without_a_word_and_gives_the_same_page_and_file(string encoding, string separator, string end)
    {
        using TestHub hub = TestHub.Small();
        hub.Write(File, Ledger);
        BuiltSite expected = hub.Site();

        string saved = Ledger.Replace(",", separator, StringComparison.Ordinal).Replace("\n", end, StringComparison.Ordinal);
        hub.Write(File, [.. s_encodings[encoding].Preamble, .. s_encodings[encoding].GetBytes(saved)]);
        BuiltSite site = hub.Site();

        Assert.Equal(expected.Text(Page + "index.html"), site.Text(Page + "index.html"));
        Assert.Equal(expected.Text(Download), site.Text(Download));
    }

    [Fact]
    public void The_published_file_is_clean_and_says_the_same_by_day()
    {
        using TestHub hub = Hub(Ledger);

        Assert.Equal(
            "\uFEFF日期,活动,形式,载体,人数,时长（小时）,服务对象,佐证,承诺事项\r\n"
            + "2011-03-05,\"擦窗，说\"\"好\"\"\n第二遍\",志愿服务,平安校园,12,1.5,住校学生,总务处照片,\r\n"
            + "2011-03-05,议一件事,学习讨论,重点工作,9,2,,记录本,\r\n"
            + "2011-06-01,讲安全课,主题党课,平安校园,40,1,全校学生,,2011#drills\r\n",
            hub.Site().Text(Download));
    }

    [Fact]
    public void The_published_file_is_read_again_as_the_same_ledger()
    {
        using TestHub hub = Hub(Ledger);
        string first = hub.Site().Text(Download);

        hub.Write(File, first);

        Assert.Equal(first, hub.Site().Text(Download));
    }

    [Fact]
    public void What_a_spreadsheet_would_run_is_published_as_text_in_every_cell()
    {
        string[] hostile = ["=HYPERLINK(\"\"//a.example\"\")", "+1+cmd", "-1+cmd", "@SUM(A1)", "＝1+1", "＋1+1", "－1+1", "＠SUM(A1)", "\t=1+1", "  =1+1"];
        using TestHub hub = Hub(Headers + string.Concat(hostile.Select(h => $"2011/3/5,\"{h}\",\"{h}\",平安校园,12,1.5,\"{h}\",\"{h}\",\n")));

        List<string> cells = Cells(hub.Site().Text(Download));

        Assert.Equal(9 * (hostile.Length + 1), cells.Count);
        Assert.Equal(4 * hostile.Length, cells.Count(c => c.StartsWith('\'')));
        Assert.All(cells, c => Assert.False(c.Length > 0 && "=+-@\t\r＝＋－＠".Contains(c[0], StringComparison.Ordinal), c));
    }

    [Theory]
    [InlineData("序号,活动日期,活动内容,活动形式,所属载体,参加人数,时长(小时)", "1,2011/3/5,擦窗,志愿服务,平安校园,12,1.5")]
    [InlineData("时长 （小时）, 人数 ,主要载体,形式,活动名称,时间,,", "1.5,12,平安校园,志愿服务,擦窗,2011/3/5,,")]
    [InlineData("Date,Activity,Form,Carrier,People,Hours", "2011-03-05 0:00,擦窗,志愿服务,safety,12,1.50")]
    public void Columns_stand_in_any_order_and_have_other_names_too(string headers, string row)
    {
        using TestHub hub = Hub($"{headers}\n{row}\n");

        Assert.EndsWith("\r\n2011-03-05,擦窗,志愿服务,平安校园,12,1.5,,,\r\n", hub.Site().Text(Download), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_counts_as_evidence_of_the_item_that_it_serves()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/pledges/oak/2011.md", "        evidence: [登记册]\n", "");
        Assert.Equal("MN0310", Assert.Single(hub.Check())[..6]);

        hub.Write(File, Headers + "2011/6/20,数借书卡,志愿服务,重点工作,3,1,,,2011#library\n");
        IElement item = hub.Site().Page("pledges/oak/2011/").GetElementById("library")!;
        Assert.Contains("/hub/ledgers/oak/2011/#2011-06-20", item.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Contains("数借书卡（3人，1小时）", item.TextContent, StringComparison.Ordinal);

        hub.Write(File, Headers + "2011/6/21,数借书卡,志愿服务,重点工作,3,1,,,2011#library\n");
        Assert.Equal("MN0310", Assert.Single(hub.Check())[..6]);
    }

    [Fact]
    public void An_item_in_a_ledger_is_in_progress_and_its_unit_has_reached_that_step()
    {
        using TestHub hub = TestHub.Small();
        Assert.DoesNotContain("推进中", hub.Site().Page("pledges/oak/m-li/").Body!.TextContent, StringComparison.Ordinal);

        hub.Write(File, Headers + "2011/8/15,走访三户,走访慰问,重点工作,1,2,,,m-li#visits\n");
        Assert.Contains("推进中", hub.Site().Page("pledges/").QuerySelector("a[href$='m-li/#visits']")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_tomorrow_waits_until_tomorrow()
    {
        using TestHub hub = Hub(Headers + "2011/8/15,今天的事,志愿服务,平安校园,1,1,,,\n2011/8/16,明天的事,志愿服务,平安校园,1,1,,,m-li#visits\n");
        BuiltSite today = hub.Site();
        Assert.Equal(1, today.HeldBack);
        Assert.All(new[] { Page + "index.html", Download, "ledgers/index.html", "pledges/oak/m-li/index.html" }, path => Assert.DoesNotContain("明天的事", today.Text(path), StringComparison.Ordinal));

        BuiltSite tomorrow = hub.Site(new DateOnly(2011, 8, 16));
        Assert.Equal(0, tomorrow.HeldBack);
        Assert.All(new[] { Page + "index.html", Download, "pledges/oak/m-li/index.html" }, path => Assert.Contains("明天的事", tomorrow.Text(path), StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_a_pledge_that_waits_does_not_link_to_it()
    {
        DateOnly before = new(2011, 3, 9);
        using TestHub hub = Hub(Headers + "2011/3/5,走访三户,走访慰问,重点工作,9,2,,,m-li#visits\n");

        Assert.Contains("走访三户", hub.Site(before).Text(Page + "index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("pledges/oak/m-li", hub.Site(before).Text(Page + "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_links_to_the_table_lead_to_its_page_and_its_rows()
    {
        using TestHub hub = Hub(Ledger);
        hub.Replace("content/units/oak.md", "校园在山脚下", "见[台账](../ledgers/oak/2011.csv#2011-03-05-2)");
        Assert.Contains("/hub/ledgers/oak/2011/#2011-03-05-2", hub.Site().Page("units/oak/").QuerySelectorAll("a").Select(a => a.GetAttribute("href")));

        hub.Replace("content/units/oak.md", "#2011-03-05-2", "#2011-03-05-3");
        Assert.Equal("MN0402", Assert.Single(hub.Check())[..6]);
    }

    [Fact]
    public void Many_rows_are_cut_into_pages_and_every_month_and_item_is_found_on_its_page()
    {
        string rows = string.Concat(Enumerable.Range(0, 320).Select(i => $"2011/{1 + (i / 80)}/{1 + (i % 28)},第{i}次,志愿服务,平安校园,1,1,,,{(i % 80 == 79 ? "2011#drills" : "")}\n"));
        using TestHub hub = Hub(Headers + rows);
        BuiltSite site = hub.Site();

        Assert.Contains(Page + "page/2/", site.Pages);
        string[] links = [.. site.Page("pledges/oak/2011/").QuerySelectorAll("#drills a[href*='ledgers']").Select(a => a.GetAttribute("href")!)];
        Assert.Equal(4, links.Length);
        Assert.All(links, link => Assert.NotNull(site.Page(link["/hub/".Length..].Split('#')[0]).GetElementById(link.Split('#')[1])));
    }

    [Fact]
    public void A_ledger_without_rows_says_what_belongs_there()
    {
        using TestHub hub = Hub(Headers);
        hub.Replace("site/hub.yml", "theme: plain", "theme: mingnuo");

        Assert.Contains("这里应有橡树中学党支部这一年的每一次活动", hub.Site().Page(Page).Body!.TextContent, StringComparison.Ordinal);
    }

    private static TestHub Hub(string ledger)
    {
        TestHub hub = TestHub.Small();
        hub.Write(File, ledger);
        return hub;
    }

    private static List<string> Cells(string csv)
    {
        using CsvReader reader = CsvReader.FromText(csv, new CsvReaderOptions { Separator = ',', HasHeader = false });
        var cells = new List<string>();
        while (reader.Read())
        {
            for (int i = 0; i < reader.FieldCount; i++)
            {
                cells.Add(reader.GetString(i));
            }
        }

        return cells;
    }
}
