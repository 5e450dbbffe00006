using AngleSharp.Dom;

namespace Mingnuo.Tests.Sites;

/// <summary>民主评议: the list and each evaluation's page, on the small hub with the shipped theme.</summary>
public sealed class EvaluationPagesTests : IDisposable
{
    private const string File = "content/evaluations/oak/2011-half.md";

    private readonly TestHub _hub = TestHub.Small();

    public EvaluationPagesTests() => _hub.Replace("site/hub.yml", "theme: plain", "theme: mingnuo");

    [Fact]
    public void Members_and_the_public_stand_apart_with_those_present_of_those_eligible() => Assert.Equal(
        ["党员 应到 12 人，实到 11 人（91.7%）", "群众 应到 40 人，实到 30 人（75.0%）"],
        Page().QuerySelectorAll("section .section-head:has(p)").Select(h => $"{h.QuerySelector("h2")!.TextContent} {h.QuerySelector("p")!.TextContent}"));

    [Fact]
    public void A_table_has_counts_and_percentages_of_those_present_and_whoever_gave_no_ballot() => Assert.Equal(
        [
            "党性强不强 9/81.8% 1/9.1% 1/9.1%", "服务够不够 8/72.7% 3/27.3% 0/0%",
            "党性强不强 30/100% 0/0% 0/0%", "服务够不够 20/66.7% 9/30.0% 1/3.3%",
        ],
        Page().QuerySelectorAll("tbody tr").Select(r =>
            $"{r.QuerySelector("th")!.TextContent} {string.Join(' ', r.QuerySelectorAll("td").Select(d => $"{d.FirstChild!.TextContent}/{d.QuerySelector("small")!.TextContent}"))}"));

    [Fact]
    public void A_bar_is_full_and_tells_its_numbers_to_those_who_cannot_see_it()
    {
        IElement bar = Page().QuerySelector("svg.bar")!;

        Assert.Equal("好 9 票（81.8%），差 1 票（9.1%），未投或无效 1 票（9.1%）", bar.GetAttribute("aria-label"));
        Assert.Equal(["0%-81.8%", "81.8%-9.1%", "90.9%-9.1%"], bar.QuerySelectorAll("rect").Select(r => $"{r.GetAttribute("x")}-{r.GetAttribute("width")}"));
    }

    [Fact]
    public void The_list_names_the_units_that_have_not_been_judged() =>
        Assert.Equal(["办公室"], _hub.Site().Page("evaluations/").QuerySelectorAll("section a.chip").Select(a => a.TextContent));

    [Fact]
    public void A_unit_s_other_evaluations_are_linked()
    {
        string text = System.IO.File.ReadAllText(_hub.FullPath(File)).Replace("半年评议", "一季度评议", StringComparison.Ordinal).Replace("2011-07-05", "2011-04-05", StringComparison.Ordinal);
        _hub.Write("content/evaluations/oak/2011-spring.md", text);

        Assert.Equal(["橡树中学一季度评议"], Page().QuerySelectorAll("aside a.chip").Select(a => a.TextContent));
    }

    [Fact]
    public void Where_nobody_has_been_judged_the_page_says_what_each_unit_owes()
    {
        _hub.Delete(File);

        IDocument page = _hub.Site().Page("evaluations/");

        Assert.Equal(["党性强不强", "服务够不够"], page.QuerySelectorAll(".ladder li").Select(q => q.TextContent));
        Assert.Equal(["橡树中学", "办公室"], page.QuerySelectorAll("section a.chip").Select(a => a.TextContent));
    }

    public void Dispose() => _hub.Dispose();

    private IDocument Page() => _hub.Site().Page("evaluations/oak/2011-half/");
}
