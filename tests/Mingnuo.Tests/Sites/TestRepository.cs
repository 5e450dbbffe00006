using System.Diagnostics;
using System.Globalization;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Sites;

/// <summary>A hub that is a git repository, made by git itself: names and dates are given, so its hashes are the same everywhere.</summary>
internal sealed class TestRepository : IDisposable
{
    private readonly string _git;

    /// <summary>A repository without a commit, around a hub.</summary>
    public TestRepository(TestHub hub)
    {
        Hub = hub;
        string? git = PeerProgram.Find("git");
        if (git is null)
        {
            hub.Dispose();
        }

        Assert.SkipWhen(git is null, "git is not installed");
        _git = git!;
        Git("init", "--quiet", "--initial-branch=main");
    }

    public TestHub Hub { get; }

    /// <summary>A repository around a hub that another test owns.</summary>
    public static TestRepository Around(TestHub hub) => new(hub);

    /// <summary>The folder of the repository and of the hub.</summary>
    public string Root => Hub.Root;

    /// <summary>Commits whatever has changed, at noon in China, and gives the commit's hash.</summary>
    /// <param name="day">The day, as in <c>2011-03-01</c>.</param>
    /// <param name="subject">The commit's message.</param>
    /// <param name="author">Name and address.</param>
    public string Commit(string day, string subject, string author = "张三 <zhangsan@example.org>")
    {
        Git("add", "--all");
        At(day, author, ["commit", "--quiet", "--allow-empty", "--message", subject]);
        return Git("rev-parse", "HEAD");
    }

    /// <summary>Merges a branch, with a commit of its own; a conflict stays to be put right and committed.</summary>
    public void Merge(string branch, string day, string subject) =>
        At(day, "李四 <lisi@example.org>", ["merge", "--quiet", "--no-ff", "--message", subject, branch], mayFail: true);

    /// <summary>Runs git on the repository, and gives what it says.</summary>
    public string Git(params string[] arguments) => At("2011-01-01", "张三 <zhangsan@example.org>", arguments);

    public void Dispose()
    {
        // Git writes its objects so that Windows will not delete them.
        foreach (string file in Directory.EnumerateFiles(Hub.FullPath(".git"), "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Hub.Dispose();
    }

    private string At(string day, string author, string[] arguments, bool mayFail = false)
    {
        int address = author.LastIndexOf('<');
        string time = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T12:00:00+0800";
        var start = new ProcessStartInfo(_git, ["-c", "core.autocrlf=false", "-c", "commit.gpgSign=false", "-c", "gc.auto=0", .. arguments])
        {
            WorkingDirectory = Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        foreach (string who in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{who}_NAME"] = author[..address].Trim();
            start.Environment[$"GIT_{who}_EMAIL"] = author[(address + 1)..].TrimEnd('>');
            start.Environment[$"GIT_{who}_DATE"] = time;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(mayFail || process.ExitCode == 0, $"git {string.Join(' ', arguments)}: {error.GetAwaiter().GetResult()}");
        return output.Trim();
    }
}
