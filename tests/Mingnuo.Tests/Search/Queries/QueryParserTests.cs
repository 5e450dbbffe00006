using System.Globalization;
using Mingnuo.Search.Index;
using Mingnuo.Search.Queries;

namespace Mingnuo.Tests.Search.Queries;

public sealed class QueryParserTests
{
    /// <summary>Clauses are separated by <c>|</c>; the terms of one by spaces, each with its offset unless it is the first.</summary>
    [Theory]
    [InlineData("师德", "师德")]
    [InlineData("师德标兵", "师德 德标+1 标兵+2")]
    [InlineData("师德 标兵", "师德 | 标兵")]
    [InlineData("师德　标兵", "师德 | 标兵")]
    [InlineData("师德，标兵", "师德 | 标兵")]
    [InlineData("师", "师*")]
    [InlineData("第5号", "第 5+1 号*+2")]
    [InlineData("2011年度", "2011 年度+1")]
    [InlineData("年度2011", "年度 2011+2")]
    [InlineData("延教工〔2010〕21号", "延教 教工+1 201021+3 号*+4")]
    [InlineData("延教工201021号", "延教 教工+1 201021+3 号*+4")]
    [InlineData("延教工（2010）21号", "延教 教工+1 201021+3 号*+4")]
    [InlineData("ＰＤＦ", "pdf")]
    [InlineData("师德 😀", "师德")]
    [InlineData("𠀀𠀁", "𠀀𠀁")]
    [InlineData("+师德 -标兵", "+师德 | -标兵")]
    [InlineData("＋师德　－标兵", "+师德 | -标兵")]
    [InlineData("title:师德", "[title]师德")]
    [InlineData("标题:师德", "[title]师德")]
    [InlineData("标题：师德 正文：标兵", "[title]师德 | [body]标兵")]
    [InlineData("+单位:柳林 -人员:王芳 文号:21号", "+[unit]柳林 | -[people]王芳 | [number]21 号*+1")]
    [InlineData("师德^3", "师德^3")]
    [InlineData("师德＾3 pdf～1", "师德^3 | pdf~1")]
    [InlineData("pdf~2^4", "pdf~2^4")]
    [InlineData("pdf^4~2~1", "pdf~1^4")]
    [InlineData("pdf~9", "pdf~2")]
    [InlineData("师德标兵~1", "师德 德标+1 标兵+2")]
    [InlineData("edu*", "{edu*}")]
    [InlineData("*fix e*u *", "{*fix} | {e*u} | {*}")]
    [InlineData("师德*", "{师德*}")]
    [InlineData("师德＊", "{师德*}")]
    [InlineData("师德标兵*", "师德 德标+1 标兵+2")]
    [InlineData("师德*标兵", "师德 | 标兵")]
    [InlineData("\"师德，标兵\"", "\"师德 标兵+3\"")]
    [InlineData("“师德，标兵”", "\"师德 标兵+3\"")]
    [InlineData("+title:\"师德 标兵\"^2", "+[title]\"师德 标兵+3\"^2")]
    [InlineData("“创先争优”活动", "\"创先 先争+1 争优+2\" | 活动")]
    [InlineData("关于“创先争优”活动", "关于 | 创先 先争+1 争优+2 | 活动")]
    [InlineData("C\\:D a\\*b", "c | d | a | b")]
    [InlineData("foo-bar", "foo | bar")]
    [InlineData("", "")]
    [InlineData("  ，。！", "")]
    [InlineData("\"，\" ()", "")]
    public void A_query_is_understood_as_its_signs_say(string query, string clauses)
    {
        Query understood = QueryParser.Parse(query);
        Assert.Equal(clauses, string.Join(" | ", understood.Clauses.Select(Text)));
        Assert.False(understood.IsPlain);
    }

    [Theory]
    [InlineData("师德 +", "师德")]
    [InlineData("师德 - 标兵", "师德 | 标兵")]
    [InlineData("++师德", "师德")]
    [InlineData("+-师德", "师德")]
    [InlineData("时间:2011", "时间 | 2011")]
    [InlineData("http://example.org/", "http | example | org")]
    [InlineData("title: 师德", "title | 师德")]
    [InlineData("title:+师德", "title | 师德")]
    [InlineData("title:body:师德", "title | body | 师德")]
    [InlineData("^3", "3")]
    [InlineData("师德^", "师德")]
    [InlineData("师德^x", "师德 | x")]
    [InlineData("师德^1.5", "师德 | 1 | 5")]
    [InlineData("师德~9999999", "师德 | 9999999")]
    [InlineData("\"师德 标兵", "师德 | 标兵")]
    [InlineData(":", "")]
    public void What_makes_no_sense_is_plain_words(string query, string clauses)
    {
        Query understood = QueryParser.Parse(query);
        Assert.Equal(clauses, string.Join(" | ", understood.Clauses.Select(Text)));
        Assert.True(understood.IsPlain);
    }

    [Fact]
    public void A_query_that_is_too_long_is_cut_between_characters()
    {
        Query understood = QueryParser.Parse(new string('a', QueryParser.Longest - 1) + "𠀀");
        Assert.Equal(new string('a', QueryParser.Longest - 1), Assert.Single(Assert.Single(understood.Clauses).Terms).Text);
        Assert.True(understood.IsCut);
        Assert.False(QueryParser.Parse(new string('a', QueryParser.Longest)).IsCut);
    }

    private static string Text(Clause clause)
    {
        string presence = clause.Presence switch { Presence.Required => "+", Presence.Prohibited => "-", _ => "" };
        string fields = clause.Fields == FieldNames.All ? "" : $"[{SearchFields.Names[(int)SearchFields.All.Single(clause.Has)]}]";
        string terms = string.Join(' ', clause.Terms.Select(Text));
        string boost = clause.Boost == 1 ? "" : "^" + clause.Boost.ToString(CultureInfo.InvariantCulture);
        return presence + fields + (clause.IsQuoted ? $"\"{terms}\"" : terms) + boost;
    }

    private static string Text(QueryTerm term)
    {
        string text = term.Shape switch
        {
            TermShape.Prefix => term.Text + "*",
            TermShape.Pattern => $"{{{term.Text}}}",
            TermShape.Fuzzy => $"{term.Text}~{term.Distance}",
            _ => term.Text,
        };
        return term.Offset == 0 ? text : $"{text}+{term.Offset}";
    }
}
