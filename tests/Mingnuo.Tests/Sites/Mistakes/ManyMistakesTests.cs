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
