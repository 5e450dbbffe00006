using Mingnuo.Search.Index;
using Mingnuo.Search.Searching;

namespace Mingnuo.Tests.Search.Searching;

public sealed class SearcherTests
{
    private static readonly SearchFacet s_pledges = new("pledges", "公开承诺");
    private static readonly SearchFacet s_reports = new("reports", "信息");
    private static readonly SearchFacet s_liulin = new("liulin", "柳林小学");
    private static readonly SearchFacet s_baihua = new("baihua", "白桦高中");

    private static readonly Searcher s_searcher = new(TestIndex.Of(
        [
            new("a", "师德标兵", s_reports) { Body = "评选结果。", Unit = s_liulin, Date = new DateOnly(2010, 7, 1) },
            new("b", "我县评出师德标兵十名", s_reports) { Body = "师德标兵，师德标兵，师德标兵。", Unit = s_baihua, Date = new DateOnly(2011, 3, 2) },
            new("c", "本校公开承诺", s_pledges) { Body = "认真学习师德标兵的事迹。\n按时公开账目。", Unit = s_liulin, Date = new DateOnly(2011, 5, 4) },
            new("d", "学习计划", s_pledges) { Body = "抓好师德，选树标兵。", Unit = s_baihua, IsWithdrawn = true },
            new("e", "食堂改造", s_pledges) { Body = "只说师德。", Unit = s_liulin, Date = new DateOnly(2011, 6, 1), People = ["王芳"], Number = "延教工〔2010〕21号" },
            new("f", "无关", s_pledges) { Body = "Excel 表格与 wps 文档", Date = new DateOnly(2009, 1, 1) },
        ],
        new SearchName("柳林小学", "单位", "units/liulin/"),
        new SearchName("王芳芳", "先进典型", "profiles/wang/")));

    /// <summary>Hits below the whole ones stand behind <c>/</c>.</summary>
    [Theory]
    [InlineData("师德标兵", "a b c / d")]
    [InlineData("\"师德标兵\"", "a b c /")]
    [InlineData("\"师德，选树标兵\"", "d /")]
    [InlineData("+师德标兵 承诺", "c / a b d")]
    [InlineData("师德 标兵", "a b d c / e")]
    [InlineData("+师德 -标兵", "e /")]
    [InlineData("-师德", "f /")]
    [InlineData("标题:师德标兵", "a b /")]
    [InlineData("人员:王芳", "e /")]
    [InlineData("文号:延教工(2010)21号", "e /")]
    [InlineData("延教工201021号", "e /")]
    [InlineData("EXCEL", "f /")]
    [InlineData("wbs~1", "f /")]
    [InlineData("*cel", "f /")]
    [InlineData("账", "c /")]
    [InlineData("公开诺承", "/")]
    public void What_fits_best_comes_first(string query, string addresses)
    {
        SearchResult result = s_searcher.Search(query);
        Assert.Equal(addresses, string.Join(' ', [.. Addresses(result, 0), "/", .. Addresses(result, 1)]));
        Assert.Equal(result.Exact, result.Hits.Count(h => h.Tier == 0));
        Assert.Equal(result.Hits.Any(h => h.Tier == 1), result.Notes.Contains(SearchNote.LooseHits));
    }

    [Fact]
    public void The_newest_may_come_first_and_dateless_ones_come_last()
    {
        SearchResult result = s_searcher.Search("师德", new SearchFilter { Sort = SearchSort.Newest });
        Assert.Equal(["e", "c", "b", "a", "d"], result.Hits.Select(h => h.Address));
    }

    [Fact]
    public void Each_choice_is_counted_with_the_others_as_they_are()
    {
        SearchResult result = s_searcher.Search("师德", new SearchFilter { Kind = "pledges", Year = 2011 });
        Assert.Equal(["c", "e"], result.Hits.Select(h => h.Address).Order(StringComparer.Ordinal));
        Assert.Equal(["pledges 2", "reports 1"], result.Counts.Kinds.Select(c => $"{c.Facet.Id} {c.Count}"));
        Assert.Equal(["liulin 2"], result.Counts.Units.Select(c => $"{c.Facet.Id} {c.Count}"));
        Assert.Equal(["2011 2"], result.Counts.Years.Select(c => $"{c.Facet.Id} {c.Count}"));
        Assert.Equal(["2011 3", "2010 1"], s_searcher.Search("师德").Counts.Years.Select(c => $"{c.Facet.Id} {c.Count}"));
        Assert.Empty(s_searcher.Search("师德", new SearchFilter { Unit = "nobody" }).Hits);
    }

    [Fact]
    public void Hits_come_in_portions()
    {
        string[] all = [.. s_searcher.Search("师德").Hits.Select(h => h.Address)];
        SearchResult second = s_searcher.Search("师德", new SearchFilter { Skip = 2, Take = 2 });
        Assert.Equal((all.Length, all.Length), (second.Total, second.Exact));
        Assert.Equal(all[2..4], second.Hits.Select(h => h.Address));
    }

    [Fact]
    public void A_hit_says_what_it_is()
    {
        SearchHit hit = Assert.Single(s_searcher.Search("选树").Hits);
        Assert.Equal(("学习计划", "d", s_pledges, s_baihua, null, true), (hit.Title, hit.Address, hit.Kind, hit.Unit, hit.Date, hit.IsWithdrawn));
    }

    [Theory]
    [InlineData("", SearchNote.NothingAsked)]
    [InlineData("！？", SearchNote.NothingAsked)]
    [InlineData("师德 +", SearchNote.PlainWords)]
    public void What_was_not_understood_is_said(string query, SearchNote note) => Assert.Equal([note], s_searcher.Search(query).Notes);

    [Theory]
    [InlineData("柳林小校", "柳林小学 单位, 柳林小 ")]
    [InlineData("王芳苹", "王芳芳 先进典型, 王芳 ")]
    [InlineData("exel", "excel ")]
    [InlineData("认真学习标准", "认真学习 ")]
    [InlineData("毫不相干", "")]
    public void Where_nothing_is_found_the_nearest_words_are_offered(string query, string words)
    {
        SearchResult result = s_searcher.Search(query);
        Assert.Empty(result.Hits);
        Assert.Equal(words, string.Join(", ", result.Nearest.Select(w => $"{w.Text} {w.KindLabel}")));
        Assert.All(result.Nearest.Where(w => w.Address is null), w => Assert.NotEqual(0, s_searcher.Search(w.Text).Total));
    }

    /// <summary>What is offered stands in the texts as it is written there; of a sentence only the first terms are tried.</summary>
    [Theory]
    [InlineData("2011年度总姐", "2011年度总")]
    [InlineData("\"师德 标兵 garden\"", "师德 标兵")]
    [InlineData("表彰garden师德大会", "表彰garden师德")]
    [InlineData("全县中小学教师暑期集中培训工作安排意见", "全县中小学教师暑期")]
    public void A_part_that_is_offered_is_written_as_it_was_typed(string query, string part)
    {
        var searcher = new Searcher(TestIndex.Of([TestIndex.Document("a", "2011年度总结", "评选师德 标兵。表彰garden师德先进。全县中小学教师暑期集中培训总结。")]));
        SearchResult result = searcher.Search(query);
        Assert.Equal([part], result.Nearest.Select(w => w.Text));
        Assert.NotEqual(0, searcher.Search(part).Total);
    }

    private static IEnumerable<string> Addresses(SearchResult result, int tier) => result.Hits.Where(h => h.Tier == tier).Select(h => h.Address);
}
