using Mingnuo.Search.Searching;

namespace Mingnuo.Tests.Search.Searching;

public sealed class ExcerptsTests
{
    private const string Filler = "全县各学校按照统一部署认真组织学习，联系本单位实际制定方案，明确责任，逐项落实，定期向群众公布进展情况，接受群众监督和评议，确保活动取得实效，";

    /// <summary>Marked pieces stand in brackets.</summary>
    [Theory]
    [InlineData("师德", "学习师德标兵。", "学习[师德]标兵。")]
    [InlineData("师德标兵", "师德标兵和师德。", "[师德标兵]和师德。")]
    [InlineData("师德标兵", "抓师德，树标兵。", "抓[师德]，树[标兵]。")]
    [InlineData("师", "师德与教师", "[师]德与教[师]")]
    [InlineData("edu*", "见 Education 网", "见 [Education] 网")]
    [InlineData("pdf", "见ＰＤＦ文件", "见[ＰＤＦ]文件")]
    [InlineData("\"师德，标兵\"", "师德\n标兵", "[师德 标兵]")]
    [InlineData("延教工201021号", "按延教工〔2010〕21号文件", "按[延教工〔2010〕21号]文件")]
    [InlineData("师德 -标兵", "师德", "[师德]")]
    [InlineData("标题:无关", "正文里没有。", "正文里没有。")]
    public void What_was_looked_for_is_marked(string query, string text, string marked) => Assert.Equal(marked, Marked(Excerpt(query, text)));

    [Fact]
    public void The_place_where_most_stands_together_is_cut_out_at_the_beginning_of_its_sentence()
    {
        Excerpt excerpt = Excerpt("师德 标兵", $"先说师德。{Filler}{Filler}后文。评选师德标兵若干名，{Filler}{Filler}再说标兵。");
        Assert.StartsWith("评选[师德标兵]若干名，全县", Marked(excerpt), StringComparison.Ordinal);
        Assert.Equal((true, true), (excerpt.HasBefore, excerpt.HasAfter));
        Assert.InRange(excerpt.Text.Length, 70, 80);
    }

    [Fact]
    public void A_text_that_does_not_have_it_shows_its_beginning()
    {
        Excerpt excerpt = Excerpt("标题:缺失", Filler + Filler);
        Assert.StartsWith(excerpt.Text, Filler + Filler, StringComparison.Ordinal);
        Assert.Equal((false, true, 0), (excerpt.HasBefore, excerpt.HasAfter, excerpt.Marks.Count));
    }

    [Fact]
    public void No_character_is_cut_in_two()
    {
        string text = string.Concat(Enumerable.Repeat("𠀀", 100)) + "师德" + string.Concat(Enumerable.Repeat("𠀁", 100));
        Excerpt excerpt = Excerpt("师德", text);
        Assert.False(char.IsLowSurrogate(excerpt.Text[0]) || char.IsHighSurrogate(excerpt.Text[^1]));
        Assert.Contains("[师德]", Marked(excerpt), StringComparison.Ordinal);
    }

    /// <summary>The title has whatever is asked, so that the page is a hit.</summary>
    private static Excerpt Excerpt(string query, string text) =>
        new Searcher(TestIndex.Of([TestIndex.Document("a", "无关，缺失", text)])).Search(query).Hits.Single().Excerpt;

    private static string Marked(Excerpt excerpt) => excerpt.Marks.Reverse()
        .Aggregate(excerpt.Text, (text, mark) => text.Insert(mark.End, "]").Insert(mark.Start, "["));
}
