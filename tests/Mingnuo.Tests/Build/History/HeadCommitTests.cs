using Mingnuo.Build.History;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Peers;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Build.History;

public sealed class HeadCommitTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef01234567";
    private const string Other = "89abcdef0123456789abcdef0123456789abcdef";
    private const string Sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("a branch in a file of its own", $"-- .git/HEAD --\nref: refs/heads/main\n-- .git/refs/heads/main --\n{Hash}\n", Hash)]
    [InlineData("a branch with a slash", $"-- .git/HEAD --\nref: refs/heads/a/b\n-- .git/refs/heads/a/b --\n{Hash}\n", Hash)]
    [InlineData("a packed branch", $"-- .git/HEAD --\nref: refs/heads/main\n-- .git/packed-refs --\n# pack-refs with: peeled\n{Other} refs/heads/not-main\n{Other} refs/remotes/refs/heads/mainly\n{Hash} refs/heads/main\n^{Other}\n", Hash)]
    [InlineData("a branch packed once and moved since", $"-- .git/HEAD --\nref: refs/heads/main\n-- .git/packed-refs --\n{Other} refs/heads/main\n-- .git/refs/heads/main --\n{Hash}\n", Hash)]
    [InlineData("no branch", $"-- .git/HEAD --\n{Hash}\n", Hash)]
    [InlineData("a repository with longer hashes", $"-- .git/HEAD --\n{Sha256}\n", Sha256)]
    [InlineData("a branch that names a branch", $"-- .git/HEAD --\nref: refs/heads/a\n-- .git/refs/heads/a --\nref: refs/heads/b\n-- .git/refs/heads/b --\n{Hash}\n", Hash)]
    [InlineData("a work tree beside its repository", $"-- .git --\ngitdir: repo/.git/worktrees/w\n-- repo/.git/worktrees/w/HEAD --\nref: refs/heads/side\n-- repo/.git/worktrees/w/commondir --\n../..\n-- repo/.git/HEAD --\nref: refs/heads/main\n-- repo/.git/refs/heads/main --\n{Other}\n-- repo/.git/refs/heads/side --\n{Hash}\n", Hash)]
    [InlineData("a submodule", $"-- .git --\ngitdir: modules/hub\n-- modules/hub/HEAD --\n{Hash}\n", Hash)]
    [InlineData("no repository", "-- site/hub.yml --\n", null)]
    [InlineData("a repository without a commit", "-- .git/HEAD --\nref: refs/heads/main\n-- .git/config --\n", null)]
    [InlineData("a repository without a head", "-- .git/config --\n", null)]
    [InlineData("an empty head", "-- .git/HEAD --\n", null)]
    [InlineData("a head that is no hash", "-- .git/HEAD --\n0123456789ABCDEF0123456789abcdef01234567\n", null)]
    [InlineData("a hash that is cut off", "-- .git/HEAD --\n0123456789abcdef\n", null)]
    [InlineData("a branch that names itself", "-- .git/HEAD --\nref: refs/heads/a\n-- .git/refs/heads/a --\nref: refs/heads/a\n", null)]
    [InlineData("a branch outside the repository", $"-- .git/HEAD --\nref: refs/../../secret\n-- secret --\n{Hash}\n", null)]
    [InlineData("a branch that is a path", $"-- .git/HEAD --\nref: secret\n-- .git/secret --\n{Hash}\n", null)]
    [InlineData("a file that names no repository", "-- .git --\nhello\n", null)]
    [InlineData("a repository that is gone", "-- .git --\ngitdir: nowhere\n", null)]
    [InlineData("a file that is no text", "-- .git --\ngitdir: a\0b\n", null)]
    [InlineData("tables instead of files for branches", "-- .git/HEAD --\nref: refs/heads/.invalid\n-- .git/reftable/tables.list --\n", null)]
    public void The_commit_is_read_from_git_s_own_files(string what, string archive, string? commit)
    {
        using var hub = new TestHub(archive);

        Assert.True(commit == HeadCommit.Of(hub.Root), what);
    }

    [Fact]
    public void A_hub_below_the_repository_s_top_finds_it()
    {
        using var hub = new TestHub($"-- .git/HEAD --\n{Hash}\n-- hubs/a/site/hub.yml --\n");

        Assert.Equal(Hash, HeadCommit.Of(hub.FullPath("hubs/a")));
    }

    [Fact]
    public void Git_itself_says_the_same_of_this_repository()
    {
        string? git = PeerProgram.Find("git");
        Assert.SkipWhen(git is null, "git is not installed");
        PeerResult said = PeerProgram.Run(git!, ["rev-parse", "HEAD"], Repository.Root);
        Assert.SkipUnless(said.ExitCode == 0, "this folder is not a git work tree");

        Assert.Equal(said.Output.Trim(), HeadCommit.Of(Repository.Root));
    }

    [Fact]
    public void A_page_shows_the_beginning_of_the_commit_and_no_program_of_the_repository_runs()
    {
        using TestHub hub = TestHub.Small();
        string pwned = hub.FullPath("pwned");
        string program = $"sh -c \"touch {pwned}\"";
        hub.Write(".git/HEAD", Hash + "\n");
        hub.Write(".git/config", $"[core]\n\tfsmonitor = {program}\n\tsshCommand = {program}\n\tpager = {program}\n[diff]\n\texternal = {program}\n");
        hub.Write(".git/hooks/post-index-change", $"#!/bin/sh\ntouch {pwned}\n");

        Assert.Contains("0123456789", hub.Site().Page("").QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.False(File.Exists(pwned));
    }

    /// <summary>One place knows how git is run safely; what the generator is built on is not asked to run anything.</summary>
    [Fact]
    public void Only_one_place_below_the_command_line_starts_a_program() => Assert.Equal(
        ["generator/Mingnuo.Build/History/GitProgram.cs"],
        Repository.Files.Where(file => (file.Path.StartsWith("generator/Mingnuo.Content/", StringComparison.Ordinal) || file.Path.StartsWith("generator/Mingnuo.Build/", StringComparison.Ordinal))
            && (file.Text.Contains("ProcessStartInfo", StringComparison.Ordinal) || file.Text.Contains("Process.Start", StringComparison.Ordinal))).Select(file => file.Path));
}
