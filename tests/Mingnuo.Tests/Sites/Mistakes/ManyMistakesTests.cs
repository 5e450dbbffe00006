using Mingnuo.Benchmarks.Hubs;
using Mingnuo.Build;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Sites.Mistakes;

public sealed class ManyMistakesTests
{
    [Fact]
    public void All_mistakes_of_all_files_come_at_once_and_sorted()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("site/hub.yml", "as-of: 2011-08-15", "as-of: 2011-08-32\nthemes: plain");
        hub.Replace("site/navigation.yml", "label: 承诺", "labels: 承诺");
        hub.Replace("content/units/desk.md", "category: 机关", "category: 学院\nmembers: 三");
        hub.Replace("content/pledges/oak/2011.md", "    due: 2011-06-30\n", "");
        hub.Replace("content/pledges/oak/2011.md", "item: drills", "item: drill");
        hub.Replace("content/pages/guide/writing.md", "../about.md#来由", "../abuot.md");
        hub.Write("content/pages/guide/writing.md", File.ReadAllText(hub.FullPath("content/pages/guide/writing.md")) + "\n# 一\n\n![](a.png)\n");
        hub.Write("content/pages/a b.md", "");

        Assert.Equal(
            [
                "MN0114@content/pages/a b.md:1:1",
                "MN0401@content/pages/guide/writing.md:4:2",
                "MN0408@content/pages/guide/writing.md:6:1",
                "MN0401@content/pages/guide/writing.md:8:1",
                "MN0403@content/pages/guide/writing.md:8:1",
                "MN0201@content/pledges/oak/2011.md:10:5",
                "MN0301@content/units/desk.md:4:11",
                "MN0203@content/units/desk.md:5:10",
                "MN0204@site/hub.yml:6:8",
                "MN0202@site/hub.yml:7:1",
                "MN0202@site/navigation.yml:3:6",
            ],
            hub.Check());
    }

    [Theory]
    [InlineData("title: 一\ndate: 某天", "MN0203@content/pages/a.md:3:7")]
    [InlineData("title: 一\ndate: [", "MN0101@content/pages/a.md:4:1")]
    public void A_mistake_in_the_fields_hides_none_in_the_body(string fields, string mistake)
    {
        using TestHub hub = TestHub.Small();
        hub.Write("content/pages/a.md", $"---\n{fields}\n---\n[甲方](b.md)[点击这里](about.md)[乙方](javascript:x)\n");

        Assert.Equal(
            [mistake, "MN0401@content/pages/a.md:5:1", "MN0420@content/pages/a.md:5:11", "MN0404@content/pages/a.md:5:27"],
            hub.Check());
    }

    [Theory]
    [InlineData("title: 一\ndate: 某天\n---\n## 二\n\n三\n", "MN0203")]
    [InlineData("title: 一\ndate: 2011-08-16\n", "MN0103")]
    public void Who_links_to_a_file_with_mistakes_is_told_nothing(string text, string code)
    {
        using TestHub hub = TestHub.Small();
        hub.Write("content/pages/a.md", $"---\n{text}");
        hub.Write("content/pages/b.md", "---\ntitle: 一\n---\n[甲方](a.md)[乙方](a.md#三)\n");

        Assert.Equal([code], hub.Check().Select(found => found[..6]));
    }

    [Fact]
    public void A_link_of_a_file_whose_own_day_is_wrong_may_lead_to_a_later_page()
    {
        using TestHub hub = TestHub.Small();
        hub.Write("content/pages/a.md", "---\ntitle: 一\ndate: 2011-99-01\n---\n[甲方](b.md)\n");
        hub.Write("content/pages/b.md", "---\ntitle: 一\ndate: 2011-09-01\n---\n");

        Assert.Equal(["MN0204@content/pages/a.md:3:7"], hub.Check());
    }

    [Theory]
    [InlineData(21, 21, "可用的字段：title")]
    [InlineData(22, 21, "连这个在内，后面还有 2 个不认得的字段，不再一一列出；可用的字段：")]
    [InlineData(400, 21, "连这个在内，后面还有 380 个不认得的字段，不再一一列出；可用的字段：")]
    public void Too_many_unknown_fields_of_one_group_are_told_by_their_number(int unknown, int told, string hint)
    {
        using TestHub hub = TestHub.Small();
        hub.Write("content/pages/a.md", $"---\ntitle: 一\n{string.Concat(Enumerable.Range(100, unknown).Select(i => $"titl{i}: 1\n"))}---\n");

        IReadOnlyList<Diagnostic> found = hub.Build().Diagnostics.Sorted();

        Assert.Equal(Enumerable.Range(3, told).Select(line => $"MN0202 {line}"), found.Select(d => $"{d.Kind.Code} {d.Position.Line}"));
        Assert.StartsWith(hint, found[^1].Hint(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_broken_files_are_all_reported()
    {
        using TestHub hub = TestHub.Bare(string.Concat(Enumerable.Range(0, 2_000).Select(i =>
            $"-- content/pages/p{i:0000}.md --\n---\ntitle: 第{i}页\n---\n[前](p{(i % 2 == 0 ? i : i + 5_000):0000}.md)\n")));

        Assert.Equal(Enumerable.Range(0, 1_000).Select(i => $"MN0401@content/pages/p{(2 * i) + 1:0000}.md:4:1"), hub.Check());
    }

    [Fact]
    public void A_tenth_of_all_files_broken_in_ten_ways_gives_one_mistake_each()
    {
        string Page(int i) => $"---\ntitle: 第{i}页\ndate: 2011-01-05\n---\n见[下一页](p{(i + 1) % 1_000:0000}.md)。\n";
        using TestHub hub = TestHub.Bare(string.Concat(Enumerable.Range(0, 1_000).Select(i => $"-- content/pages/p{i:0000}.md --\n{Page(i)}")));
        for (int i = 0; i < 100; i++)
        {
            hub.Write($"content/pages/p{i * 10:0000}.md", BrokenPage.Of(Page(i * 10), i % BrokenPage.Ways));
        }

        Assert.Equal(
            Enumerable.Range(0, 100).Select(i => $"{BrokenPage.CodeOf(i % BrokenPage.Ways)}@content/pages/p{i * 10:0000}.md"),
            hub.Check().Select(found => found[..found.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_hub_with_a_mistake_has_no_site()
    {
        using TestHub hub = TestHub.Small();
        hub.Write("content/pages/bad.md", "");

        Assert.Null(hub.Build().Tree);
    }

    [Fact]
    public void A_warning_is_told_and_the_site_is_built()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("content/pledges/oak/2011.md", "due: 2011-12-31", "due: 2011-08-14");

        BuildResult result = hub.Build();

        Assert.Equal(Severity.Warning, Assert.Single(result.Diagnostics.Sorted()).Kind.Severity);
        Assert.NotNull(result.Tree);
    }

    [Fact]
    public void A_file_mended_after_a_refusal_is_built_by_the_same_engine()
    {
        using TestHub hub = TestHub.Small();
        var engine = new Engine(new BuildRequest(hub.Root, new DateOnly(2011, 8, 15)));
        hub.Replace("content/units/desk.md", "group: desk", "group: [desk]");
        Assert.Null(engine.Run().Tree);

        hub.Replace("content/units/desk.md", "group: [desk]", "group: desk");

        Assert.NotNull(engine.Run().Tree);
    }
}
