using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Content.Checking.Rules;

public sealed class PublishedPromisesStandTests
{
    private const string Oak = "content/pledges/oak/2011.md";
    private const string Told = "changes:\n  - {item: drills, date: 2011-08-01, reason: 操场还在修。, was: 做三次演练, was-due: 2011-12-31}\n";

    [Fact]
    public void A_change_that_is_told_is_right_and_so_is_the_next_one()
    {
        using TestRepository git = Published();
        git.Hub.Replace(Oak, "    due: 2011-12-31", "    due: 2012-01-31");
        git.Hub.Replace(Oak, "changes:\n", Told);
        Assert.Equal([], git.Hub.Check());
        git.Commit("2011-08-01", "推迟");
        git.Hub.Replace(Oak, "text: 做三次演练。", "text: 做四次演练。");

        Assert.Equal([$"MN0901@{Oak}:21:11"], git.Hub.Check());

        git.Hub.Replace(Oak, "changes:\n", Told.Replace("2011-08-01", "2011-08-10", StringComparison.Ordinal));
        Assert.Equal([], git.Hub.Check());
    }

    [Fact]
    public void A_change_that_nobody_told_can_be_put_back_or_told_later()
    {
        using TestRepository git = Published();
        git.Hub.Replace(Oak, "    due: 2011-12-31", "    due: 2012-01-31");
        git.Commit("2011-08-01", "没有说");
        Assert.Equal([$"MN0901@{Oak}:22:10"], git.Hub.Check());

        git.Hub.Replace(Oak, "    due: 2012-01-31", "    due: 2011-12-31");
        git.Commit("2011-08-02", "改回来");
        Assert.Equal([], git.Hub.Check());

        git.Hub.Replace(Oak, "    due: 2011-12-31", "    due: 2012-01-31");
        git.Commit("2011-08-03", "又没有说");
        git.Hub.Replace(Oak, "changes:\n", Told);
        Assert.Equal([], git.Hub.Check());
    }

    [Fact]
    public void What_was_tried_on_a_branch_before_it_was_merged_was_not_published()
    {
        using TestRepository git = Published();
        git.Git("checkout", "--quiet", "-b", "proposal");
        git.Hub.Write("content/pledges/desk/2011.md", Pledge("做一次。"));
        git.Commit("2011-07-10", "新的承诺");
        git.Hub.Write("content/pledges/desk/2011.md", Pledge("做两次。"));
        git.Commit("2011-07-11", "审阅以后改");
        git.Git("checkout", "--quiet", "main");
        git.Merge("proposal", "2011-07-12", "合并");

        Assert.Equal([], git.Hub.Check());
    }

    [Fact]
    public void A_pledge_keeps_what_it_promised_under_another_name_of_its_file()
    {
        using TestRepository git = Published();
        git.Hub.Move("content/pledges/oak/m-li.md", "content/pledges/oak/m-li-ming.md");
        git.Hub.Replace("content/profiles/li.md", "m-li.md", "m-li-ming.md");
        git.Commit("2011-07-10", "改名");
        git.Hub.Replace("content/pledges/oak/m-li-ming.md", "走访三十户", "走访二十户");

        Assert.Contains("MN0901@content/pledges/oak/m-li-ming.md:8:24", git.Hub.Check());
    }

    [Fact]
    public void Spacing_quotes_and_ways_to_write_a_day_are_no_change()
    {
        using TestRepository git = Published();
        git.Hub.Replace(Oak, "text: 做三次演练。\n    due: 2011-12-31", "承诺: \"做三次演练\"\n    完成期限: 2011年12月31日");

        Assert.Equal([], git.Hub.Check());
    }

    [Fact]
    public void Both_versions_are_quoted()
    {
        using TestRepository git = Published();
        git.Hub.Replace(Oak, "    due: 2011-12-31", "    due: 2012-01-31");

        Assert.Equal(
            "事项“drills”公布以后改了，没有写变更：due原来公布的是“2011-12-31”，现在是“2012-01-31”",
            Assert.Single(git.Hub.Build().Diagnostics.Sorted()).Message(Mingnuo.Content.Diagnostics.Language.Chinese));
    }

    private static TestRepository Published()
    {
        var git = new TestRepository(TestHub.Small());
        git.Commit("2011-07-02", "发布");
        return git;
    }

    private static string Pledge(string text) =>
        $"---\ntitle: 办公室承诺\nunit: desk\nmade-on: 2011-03-01\ncarriers: [safety]\nobjection: 写信。\nitems:\n  - {{id: one, text: {text}, due: 2011-12-31, person: 本人}}\n---\n";
}
