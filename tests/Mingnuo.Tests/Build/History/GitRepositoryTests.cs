using System.Text;
using Mingnuo.Build.History;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Build.History;

public sealed class GitRepositoryTests
{
    [Fact]
    public void Every_commit_that_touched_a_file_is_told_newest_first_through_renames()
    {
        using TestRepository git = Empty();
        string first = Commit(git, "2011-03-01", "发布承诺", ("content/pledges/a/2011.md", "甲\n乙\n丙\n丁\n"));
        string edited = Commit(git, "2011-04-01", "改期限", ("content/pledges/a/2011.md", "甲\n乙\n丙\n戊\n"));
        git.Hub.Move("content/pledges/a/2011.md", "content/pledges/a/乙.md");
        string moved = git.Commit("2011-05-01", "改名");
        Commit(git, "2011-06-01", "别的", ("README.md", "说明"));

        HubHistory history = GitRepository.Read(git.Root);

        FileHistory file = Assert.Single(history.Files).Value;
        Assert.Null(history.Gap);
        Assert.Equal("content/pledges/a/乙.md", file.Path);
        Assert.Equal([moved, edited, first], file.Revisions.Select(r => r.Commit.Hash));
        Assert.Equal([FileChange.Moved, FileChange.Edited, FileChange.Added], file.Revisions.Select(r => r.Change));
        Assert.Equal(["改名", "改期限", "发布承诺"], file.Revisions.Select(r => r.Commit.Subject));
        Assert.Equal([new DateOnly(2011, 5, 1), new DateOnly(2011, 4, 1), new DateOnly(2011, 3, 1)], file.Revisions.Select(r => r.Commit.Day!.Value));
        Assert.Equal("content/pledges/a/2011.md", file.First.Path);
    }

    [Fact]
    public void Old_versions_of_a_file_can_be_read_whatever_bytes_they_are()
    {
        using TestRepository git = Empty();
        Commit(git, "2011-03-01", "一", ("content/pages/a.md", "一\n"));
        Commit(git, "2011-03-02", "二", ("content/pages/a.md", ""));
        git.Hub.Write("content/pages/a.md", [0xFF, 0x00, (byte)'\n', 0xFE]);
        git.Commit("2011-03-03", "三");
        FileHistory file = GitRepository.Read(git.Root).Of("content/pages/a.md")!;

        IReadOnlyDictionary<string, byte[]> files = GitRepository.Of(git.Root)!.Files([.. file.Revisions.Select(r => r.Blob!), new string('0', 39) + "1", "--help"]);

        Assert.Equal(3, files.Count);
        Assert.Equal([0xFF, 0x00, (byte)'\n', 0xFE], files[file.Blob!]);
        Assert.Equal([], files[file.Revisions[1].Blob!]);
        Assert.Equal("一\n", Encoding.UTF8.GetString(files[file.First.Blob!]));
    }

    [Fact]
    public void A_merge_is_a_revision_only_of_files_that_it_made_itself()
    {
        using TestRepository git = Empty();
        Commit(git, "2011-03-01", "基础", ("content/pages/a.md", "一\n"), ("content/pages/b.md", "一\n"));
        git.Git("checkout", "--quiet", "-b", "side");
        string side = Commit(git, "2011-03-02", "分支", ("content/pages/a.md", "支\n"), ("content/pages/b.md", "支\n"));
        git.Git("checkout", "--quiet", "main");
        string main = Commit(git, "2011-03-03", "主干", ("content/pages/b.md", "干\n"));
        git.Merge("side", "2011-03-04", "合并");
        string merge = Commit(git, "2011-03-04", "合并", ("content/pages/b.md", "支与干\n"));

        HubHistory history = GitRepository.Read(git.Root);

        Assert.Equal([side], Hashes(history, "content/pages/a.md").SkipLast(1));
        Assert.Equal(merge, Hashes(history, "content/pages/b.md")[0]);
        Assert.Equivalent(new[] { main, side }, Hashes(history, "content/pages/b.md").Skip(1).SkipLast(1), strict: true);
    }

    [Fact]
    public void A_file_that_another_branch_edited_under_its_old_name_keeps_those_edits()
    {
        using TestRepository git = Empty();
        Commit(git, "2011-03-01", "基础", ("content/pages/a.md", "一\n二\n三\n四\n五\n六\n"));
        git.Git("checkout", "--quiet", "-b", "side");
        git.Hub.Move("content/pages/a.md", "content/pages/b.md");
        git.Commit("2011-03-02", "改名");
        git.Git("checkout", "--quiet", "main");
        Commit(git, "2011-03-03", "主干", ("content/pages/a.md", "一\n二\n三\n四\n五\n陆\n"));
        git.Merge("side", "2011-03-04", "合并");

        HubHistory history = GitRepository.Read(git.Root);

        Assert.Equal(["content/pages/b.md"], history.Files.Keys);
        Assert.Equivalent(new[] { "基础", "主干", "改名", "合并" }, history.Of("content/pages/b.md")!.Revisions.Select(r => r.Commit.Subject), strict: true);
    }

    [Fact]
    public void A_deleted_file_is_gone_and_what_comes_back_has_its_whole_history()
    {
        using TestRepository git = Empty();
        Commit(git, "2011-03-01", "发布", ("content/pages/a.md", "甲\n"), ("content/pages/b.md", "完全不同的一篇文字\n"));
        git.Hub.Delete("content/pages/a.md");
        git.Hub.Delete("content/pages/b.md");
        git.Commit("2011-03-02", "删除");
        Commit(git, "2011-03-03", "恢复", ("content/pages/b.md", "完全不同的一篇文字，又回来了\n"));

        HubHistory history = GitRepository.Read(git.Root);

        Assert.Equal("content/pages/a.md", Assert.Single(history.Gone).Path);
        Assert.Null(history.Of("content/pages/a.md"));
        Assert.Equal([FileChange.Added, FileChange.Deleted, FileChange.Added], history.Of("content/pages/b.md")!.Revisions.Select(r => r.Change));
    }

    [Fact]
    public void A_hub_below_the_repository_s_top_has_its_own_history()
    {
        using TestRepository git = Empty();
        Commit(git, "2011-03-01", "发布", ("hubs/a/content/pages/a.md", "甲\n"), ("content/pages/b.md", "乙\n"));

        Assert.Equal(["content/pages/a.md"], GitRepository.Read(git.Hub.FullPath("hubs/a")).Files.Keys);
    }

    [Theory]
    [InlineData("Zhang San <zhang@example.org>", "张三")]
    [InlineData("lisi@example.org <lisi@example.org>", "")]
    [InlineData("王\u202E五 <w@example.org>", "王五")]
    public void Names_are_those_of_the_mailmap_and_never_addresses(string author, string shown)
    {
        using TestRepository git = Empty();
        git.Hub.Write(".mailmap", "张三 <zhang@example.org>\n");
        git.Hub.Write("content/pages/a.md", "甲\n");
        git.Commit("2011-03-01", "由 someone@example.org 报来", author);

        Commit commit = GitRepository.Read(git.Root).Of("content/pages/a.md")!.First.Commit;

        Assert.Equal(shown, commit.Author);
        Assert.DoesNotContain("@", commit.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_lies_by_more_than_a_day_gives_no_date()
    {
        using TestRepository git = Empty();
        Commit(git, "2011-03-01", "一", ("content/pages/a.md", "一\n"));
        Commit(git, "2011-05-01", "二", ("content/pages/a.md", "二\n"));
        Commit(git, "2011-04-01", "三", ("content/pages/a.md", "三\n"));
        Commit(git, "2011-06-01", "四", ("content/pages/a.md", "四\n"));

        Assert.Equal(
            [new DateOnly(2011, 6, 1), null, null, new DateOnly(2011, 3, 1)],
            GitRepository.Read(git.Root).Of("content/pages/a.md")!.Revisions.Select(r => r.Commit.Day));
    }

    [Fact]
    public void What_cannot_be_known_is_said()
    {
        using var plain = new TestHub("-- content/pages/a.md --\n甲\n");
        using TestRepository git = Empty();
        HubHistory before = GitRepository.Read(git.Root);
        Commit(git, "2011-03-01", "一", ("content/pages/a.md", "一\n"));
        Commit(git, "2011-03-02", "二", ("content/pages/a.md", "二\n"));
        git.Git("clone", "--quiet", "--depth=1", new Uri(git.Root).AbsoluteUri, git.Hub.FullPath("shallow"));
        HubHistory shallow = GitRepository.Read(git.Hub.FullPath("shallow"));
        git.Hub.Write(".git/HEAD", new string('1', 40) + "\n");

        Assert.Equal(HistoryGap.NoRepository, GitRepository.Read(plain.Root).Gap);
        Assert.Equal(HistoryGap.NoCommit, before.Gap);
        Assert.Equal((HistoryGap.Shallow, 0), (shallow.Gap, shallow.Files.Count));
        Assert.Equal(HistoryGap.Failed, GitRepository.Read(git.Root).Gap);
        Assert.Equal(HistoryGap.TooSlow, new GitRepository(GitFolder.Of(git.Root)!, git.Root, TimeSpan.Zero).Read().Gap);
    }

    [Fact]
    public void Nothing_in_a_hostile_repository_runs_a_program()
    {
        using TestRepository git = Empty();
        git.Hub.Write(".gitattributes", "* diff=evil filter=evil merge=evil\n");
        Commit(git, "2011-03-01", "一", ("content/pages/a.md", "一\n"));
        Commit(git, "2011-03-02", "二", ("content/pages/a.md", "二\n"));
        git.Git("checkout", "--quiet", "-b", "side");
        Commit(git, "2011-03-03", "支", ("content/pages/a.md", "支\n"));
        git.Git("checkout", "--quiet", "main");
        Commit(git, "2011-03-04", "干", ("content/pages/a.md", "干\n"));
        git.Merge("side", "2011-03-05", "合并");
        Commit(git, "2011-03-05", "合并", ("content/pages/a.md", "支与干\n"));
        string pwned = git.Hub.FullPath("pwned");
        string program = $"sh -c 'touch {pwned}; cat'";
        git.Hub.Write(".git/config", $"""
            [core]
                repositoryformatversion = 1
                fsmonitor = "{program}"
                pager = "{program}"
                sshCommand = "{program}"
                hooksPath = {git.Hub.FullPath("hooks")}
                alternateRefsCommand = "{program}"
                attributesFile = {git.Hub.FullPath(".gitattributes")}
            [extensions]
                partialClone = evil
            [remote "evil"]
                url = ext::{program}
                promisor = true
                uploadpack = "{program}"
            [protocol]
                allow = always
            [protocol "ext"]
                allow = always
            [pager]
                log = "{program}"
            [alias]
                log = "!{program}"
                ls-tree = "!{program}"
                cat-file = "!{program}"
            [diff]
                external = "{program}"
            [diff "evil"]
                textconv = "{program}"
                command = "{program}"
            [filter "evil"]
                clean = "{program}"
                smudge = "{program}"
                process = "{program}"
            [merge "evil"]
                driver = "{program}"
                recursive = evil
            [merge]
                default = evil
            [log]
                showSignature = true
                mailmap = true
                diffMerges = remerge
                follow = true
            [gpg]
                program = "{program}"
            [mailmap]
                file = /etc/passwd
            """.Replace("\r", "", StringComparison.Ordinal));
        git.Hub.Write(".git/info/attributes", "* diff=evil filter=evil merge=evil\n");
        foreach (string hook in (string[])["post-index-change", "reference-transaction", "post-checkout"])
        {
            git.Hub.Write($".git/hooks/{hook}", $"#!/bin/sh\ntouch {pwned}\n");
            git.Hub.Write($"hooks/{hook}", $"#!/bin/sh\ntouch {pwned}\n");
        }

        HubHistory history = GitRepository.Read(git.Root);
        FileHistory file = history.Of("content/pages/a.md")!;
        IReadOnlyDictionary<string, byte[]> files = GitRepository.Of(git.Root)!.Files([file.First.Blob!, new string('0', 39) + "1"]);

        Assert.Equal(5, file.Revisions.Count);
        Assert.Equal(["合并", "干", "二", "一"], history.MainLine["content/pages/a.md"].Revisions.Select(r => r.Commit.Subject));
        Assert.Equal("一\n", Encoding.UTF8.GetString(Assert.Single(files).Value));
        Assert.False(File.Exists(pwned));
        git.Git("status");
        Assert.True(File.Exists(pwned), "the programs would not have run anyway");
    }

    private static TestRepository Empty() => new(new TestHub(""));

    private static string Commit(TestRepository git, string day, string subject, params (string Path, string Text)[] files)
    {
        foreach ((string path, string text) in files)
        {
            git.Hub.Write(path, text);
        }

        return git.Commit(day, subject);
    }

    private static IReadOnlyList<string> Hashes(HubHistory history, string path) => [.. history.Of(path)!.Revisions.Select(r => r.Commit.Hash)];
}
