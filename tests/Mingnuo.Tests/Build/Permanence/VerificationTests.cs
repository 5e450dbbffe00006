using Mingnuo.Build;
using Mingnuo.Build.Output;
using Mingnuo.Build.Permanence;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Build.Permanence;

/// <summary>A published site is held against its source: the shipped hub, as a repository, and copies of its site that somebody changed.</summary>
public sealed class VerificationTests
{
    [Fact]
    public void The_shipped_hub_is_what_its_commit_makes_and_a_changed_character_is_found()
    {
        using var repository = new TestRepository(TestHub.Shipped());
        TestHub hub = repository.Hub;
        string head = repository.Commit("2011-08-01", "发布");
        using var output = new TemporaryFolder();
        Write(hub, output.Path);

        Verification fine = Verification.Of(new FolderSite(output.Path), hub.Root);
        Assert.Equal((VerifyOutcome.Same, head), (fine.Outcome, fine.Published!.Commit));

        string page = Path.Combine(output.Path, "about", "index.html");
        string text = File.ReadAllText(page);
        File.WriteAllText(page, text[..^20] + "x" + text[^19..]);
        Verification changed = Verification.Of(new FolderSite(output.Path), hub.Root);
        Assert.Equal(VerifyOutcome.Different, changed.Outcome);
        Assert.Equal(["about/index.html"], changed.Different.Select(d => d.Path));
    }

    [Fact]
    public void What_is_missing_and_what_is_extra_is_named_and_what_is_not_committed_counts_for_nothing()
    {
        using var repository = new TestRepository(TestHub.Small());
        TestHub hub = repository.Hub;
        repository.Commit("2011-08-01", "发布");
        using var output = new TemporaryFolder();
        Write(hub, output.Path);
        hub.Replace("content/plans/oak.md", "issuer: 橡树中学\n", "issuer: 另一个\n");
        File.Delete(Path.Combine(output.Path, "robots.txt"));
        File.WriteAllText(Path.Combine(output.Path, "planted.html"), "x");

        Verification found = Verification.Of(new FolderSite(output.Path), hub.Root);

        Assert.Equal((0, "robots.txt", "planted.html"), (found.Different.Count, Assert.Single(found.Missing), Assert.Single(found.Extra)));
    }

    [Fact]
    public void A_site_that_names_no_commit_or_one_that_there_is_not_cannot_be_told()
    {
        using var repository = new TestRepository(TestHub.Small());
        TestHub hub = repository.Hub;
        using var output = new TemporaryFolder();
        Write(hub, output.Path);
        Assert.Equal(VerifyOutcome.NoBuildFile, Verification.Of(new FolderSite(output.Path), hub.Root).Outcome);

        var lying = new BuildFile(new string('a', 40), BuildFile.ThisTool, new DateOnly(2011, 8, 15), new Uri("https://example.org/hub/"), "");
        File.WriteAllBytes(Path.Combine(output.Path, BuildFile.Path), lying.Write().ToArray());
        repository.Commit("2011-08-01", "发布");
        Assert.Equal(VerifyOutcome.NoCommit, Verification.Of(new FolderSite(output.Path), hub.Root).Outcome);
    }

    private static void Write(TestHub hub, string folder)
    {
        BuildResult result = hub.Build();
        Assert.Null(OutputWriter.Write(result.Tree!, folder, hub.Root).Problem);
    }
}
