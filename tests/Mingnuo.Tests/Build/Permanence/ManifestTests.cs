using System.Text;
using Mingnuo.Build;
using Mingnuo.Build.Permanence;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Build.Permanence;

/// <summary>What a published site tells of itself, and how the next one is held to it.</summary>
public sealed class ManifestTests
{
    private const string Plan = "content/plans/oak.md";
    private const string Report = "content/reports/oak/2011-06-library.md";

    [Fact]
    public void It_names_every_record_and_every_former_address()
    {
        using TestHub hub = TestHub.Small();
        hub.Replace(Plan, "unit: oak\n", "unit: oak\naliases: [old/plan]\n");

        hub.Publish();

        Manifest manifest = hub.Published!;
        Assert.Equal(manifest.Addresses.Select(a => a.Address).Order(StringComparer.Ordinal), manifest.Addresses.Select(a => a.Address));
        Assert.Contains(manifest.Addresses, a => a is { Address: "plans/oak/", State: AddressState.Published, Kind: "plans", Id: "oak", File: Plan });
        Assert.Contains(manifest.Addresses, a => a is { Address: "old/plan/", State: AddressState.Moved, File: Plan });
    }

    [Fact]
    public void Each_revision_holds_the_one_before_it_and_spaces_make_none()
    {
        using var repository = new TestRepository(TestHub.Small());
        TestHub hub = repository.Hub;
        string first = RevisionChain.Canonical(File.ReadAllText(hub.FullPath(Plan)));
        repository.Commit("2011-08-01", "发布");
        hub.Replace(Plan, "issuer: 橡树中学\n", "issuer: 橡树中学   \r\n");
        repository.Commit("2011-08-02", "空格");
        hub.Replace(Plan, "issuer: 橡树中学   \r\n", "issuer: 橡树中学党支部\n");
        string second = RevisionChain.Canonical(File.ReadAllText(hub.FullPath(Plan)));
        string head = repository.Commit("2011-08-03", "改");

        hub.Publish();

        KnownAddress plan = hub.Published!.Addresses.Single(a => a.Address == "plans/oak/");
        Assert.Equal([RevisionChain.Hash(first), RevisionChain.Hash(RevisionChain.Hash(first) + second)], plan.Revisions);
        Assert.Equal(RevisionChain.Hash(second), plan.Sha256);
        Assert.Equal(head, hub.Published!.Commit);
    }

    [Fact]
    public void What_a_merge_brings_takes_nothing_from_the_chain()
    {
        using var repository = new TestRepository(TestHub.Small());
        TestHub hub = repository.Hub;
        repository.Commit("2011-08-01", "发布");
        repository.Git("checkout", "--quiet", "-b", "side");
        hub.Replace(Plan, "issuer: 橡树中学\n", "issuer: 橡树中学党支部\n");
        repository.Commit("2011-08-02", "旁支");
        repository.Git("checkout", "--quiet", "main");
        hub.Replace("content/pages/about.md", "title:", "title: ");
        hub.Replace(Plan, "title: 橡树中学方案", "title: 橡树中学的方案");
        repository.Commit("2011-08-03", "主线");
        hub.Publish();

        repository.Merge("side", "2011-08-04", "合并");

        Assert.Equal([], hub.Check());
    }

    [Fact]
    public void A_rewritten_history_is_told_on_the_page_and_by_the_next_manifest_and_stops_a_strict_build()
    {
        using var repository = new TestRepository(TestHub.Small());
        TestHub hub = repository.Hub;
        repository.Commit("2011-08-01", "发布");
        hub.Replace(Plan, "issuer: 橡树中学\n", "issuer: 橡树中学党支部\n");
        repository.Commit("2011-08-02", "改");
        hub.Publish();
        string lost = hub.Published!.Addresses.Single(a => a.Address == "plans/oak/").Revisions[1];
        repository.Git("reset", "--quiet", "--soft", "HEAD~1");

        Assert.Contains("历史被改写：1 条修订不再可查。", new BuiltSite(hub.Build()).Page("plans/oak/").Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("历史被改写", new BuiltSite(hub.Build()).Page("plans/county/").Body!.TextContent, StringComparison.Ordinal);
        hub.IsStrict = true;
        Assert.Equal(Severity.Error, Assert.Single(hub.Build().Diagnostics.Sorted()).Kind.Severity);

        // Once it is told it is not told anew, but the page goes on saying so.
        hub.IsStrict = false;
        hub.Publish();
        Assert.Equal([lost], hub.Published!.Addresses.Single(a => a.Address == "plans/oak/").Lost);
        Assert.Contains("历史被改写：1 条", hub.Site().Page("plans/oak/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_file_is_the_same_record_at_both_addresses()
    {
        using var repository = new TestRepository(TestHub.Small());
        TestHub hub = repository.Hub;
        repository.Commit("2011-08-01", "发布");
        hub.Publish();
        hub.Move("content/reports/oak/2011-06-library.md", "content/reports/oak/2011-06-books.md");
        hub.Replace("content/reports/oak/2011-06-books.md", "date: 2011-06-28\n", "date: 2011-06-28\naliases: [reports/oak/2011-06-library/]\n");
        repository.Commit("2011-08-02", "改名");

        BuiltSite site = hub.Site();

        Assert.NotNull(site.Page("reports/oak/2011-06-library/").QuerySelector("main a[href='/hub/reports/oak/2011-06-books/']"));
    }

    [Fact]
    public void A_pull_that_makes_the_editor_s_own_commit_the_first_parent_rewrites_nothing()
    {
        using var repository = new TestRepository(TestHub.Small());
        TestHub hub = repository.Hub;
        repository.Commit("2011-08-01", "发布");
        repository.Git("checkout", "--quiet", "-b", "editor");
        hub.Replace(Plan, "title: 橡树中学方案", "title: 橡树中学的方案");
        repository.Commit("2011-08-02", "编辑自己的提交");
        repository.Git("checkout", "--quiet", "main");
        hub.Replace(Plan, "issuer: 橡树中学\n", "issuer: 橡树中学党支部\n");
        repository.Commit("2011-08-03", "公布着的");
        hub.Publish();
        repository.Git("checkout", "--quiet", "editor");

        repository.Merge("main", "2011-08-04", "拉取");

        Assert.Equal([], hub.Check());
        hub.IsStrict = true;
        Assert.Equal([], hub.Check());
        hub.Publish();
        Assert.All(hub.Published!.Addresses, a => Assert.Empty(a.Lost));
    }

    [Fact]
    public void Two_files_that_become_one_with_both_addresses_lose_nothing()
    {
        using var repository = new TestRepository(TestHub.Small());
        TestHub hub = repository.Hub;
        hub.Write("content/reports/oak/2011-07-a.md", File.ReadAllText(hub.FullPath(Report)).Replace("date: 2011-06-28", "date: 2011-07-01", StringComparison.Ordinal));
        repository.Commit("2011-08-01", "发布");
        hub.Publish();
        hub.Delete("content/reports/oak/2011-07-a.md");
        hub.Replace(Report, "date: 2011-06-28\n", "date: 2011-06-28\naliases: [reports/oak/2011-07-a/]\n");
        repository.Commit("2011-08-02", "合成一篇");

        Assert.Equal([], hub.Check());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\":2,\"commit\":null,\"asOf\":\"2011-08-15\",\"addresses\":[]}")]
    [InlineData("{\"version\":1,\"commit\":null,\"asOf\":\"2011-08-15\",\"addresses\":[{}]}")]
    [InlineData("{\"version\":1,\"commit\":null,\"asOf\":\"gestern\",\"addresses\":[]}")]
    public void What_is_no_manifest_is_refused(string text) =>
        Assert.Throws<FormatException>(() => ManifestFile.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void The_tree_hash_is_over_all_other_files()
    {
        using TestHub hub = TestHub.Small();

        BuildResult result = hub.Build();

        Assert.Equal(
            BuildFile.TreeHash(result.Tree!.Files.Where(f => f.Path != BuildFile.Path)),
            BuildFile.Read(result.Tree.Find(BuildFile.Path)!.Content).Tree);
    }
}
