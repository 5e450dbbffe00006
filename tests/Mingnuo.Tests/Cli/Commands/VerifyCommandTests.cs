using Mingnuo.Build.Permanence;
using Mingnuo.Tests.Peers;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Commands;

/// <summary><c>verify</c>, <c>--previous</c> and <c>--strict-history</c> as they are typed.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private const string Page = "output/about/index.html";

    private readonly TestRepository _repository = new(TestHub.Small());

    private TestHub Hub => _repository.Hub;

    [Fact]
    public void A_site_is_verified_by_any_version_until_somebody_changes_a_character()
    {
        string commit = _repository.Commit("2011-08-01", "发布");
        Assert.Equal(0, Run("build").ExitCode);

        PeerResult fine = Run("verify", "output");
        Assert.Equal(0, fine.ExitCode);
        Assert.Contains("逐字节相同", fine.Output, StringComparison.Ordinal);
        Assert.Contains(commit, fine.Output, StringComparison.Ordinal);

        string build = File.ReadAllText(Hub.FullPath("output/build.json"));
        Hub.Write("output/build.json", build.Replace("\"mingnuo 0", "\"mingnuo 9", StringComparison.Ordinal));
        PeerResult other = Run("verify", "output");
        Assert.Equal(0, other.ExitCode);
        string tool = BuildFile.ThisTool.Replace("mingnuo 0", "mingnuo 9", StringComparison.Ordinal);
        Assert.NotEqual(BuildFile.ThisTool, tool);
        Assert.StartsWith($"网站由 {tool} 生成", other.Output, StringComparison.Ordinal);

        string text = File.ReadAllText(Hub.FullPath(Page));
        Hub.Write(Page, text.Replace("关于", "关干", StringComparison.Ordinal));
        PeerResult changed = Run("verify", "output");
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("不同  about/index.html（第 ", changed.Output, StringComparison.Ordinal);
        Assert.EndsWith($"不一致：1 个不同，0 个缺少，0 个多出（提交 {commit}）。\n", changed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_of_the_web_is_read_over_http_and_the_first_publication_has_none_before_it()
    {
        _repository.Commit("2011-08-01", "发布");
        using TestSite served = Serve();
        string site = served.Address;

        PeerResult first = Run("build", "--previous", site + "nothing/data/manifest.json");
        Assert.Equal(0, first.ExitCode);
        Assert.Contains("404", first.Error, StringComparison.Ordinal);
        Assert.Equal(0, Run("verify", site).ExitCode);

        Hub.Delete("content/reports/oak/2011-06-library.md");
        _repository.Git("checkout", "--quiet", "--orphan", "new");
        _repository.Commit("2011-08-02", "重写");
        PeerResult next = Run("check", "--previous", site + "data/manifest.json");
        Assert.Equal(1, next.ExitCode);
        Assert.Contains("error MN0931: 现在公布着的网站里有 /reports/oak/2011-06-library/", next.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_the_server_never_gives_is_named_and_one_that_it_gives_at_last_is_read()
    {
        _repository.Commit("2011-08-01", "发布");
        Assert.Equal(0, Run("build").ExitCode);
        int asked = 0;
        using TestSite late = Serve(path => path == "/about/index.html" && ++asked < 3);
        using TestSite broken = Serve(path => path == "/about/index.html");

        Assert.Equal(0, Run("verify", late.Address).ExitCode);
        PeerResult never = Run("verify", broken.Address);

        Assert.Equal(3, asked);
        Assert.Equal(2, never.ExitCode);
        Assert.Equal($"{broken.Address}about/index.html 答复 503 / answered 503, cannot be read", never.Error.Trim());
    }

    [Fact]
    public void What_cannot_be_read_as_a_manifest_is_wrong_usage()
    {
        Hub.Write("broken.json", "{}");
        Assert.Equal(2, Run("check", "--previous", "broken.json").ExitCode);
        Assert.Equal(2, Run("check", "--previous", "missing.json").ExitCode);
        Assert.Equal(2, Run("verify", "missing").ExitCode);
    }

    [Fact]
    public void A_strict_build_refuses_a_rewritten_history()
    {
        _repository.Commit("2011-08-01", "发布");
        Hub.Replace("content/plans/oak.md", "issuer: 橡树中学\n", "issuer: 橡树中学党支部\n");
        _repository.Commit("2011-08-02", "改");
        Run("build");
        File.Copy(Hub.FullPath("output/data/manifest.json"), Hub.FullPath("previous.json"));
        _repository.Git("reset", "--quiet", "--soft", "HEAD~1");

        PeerResult strict = Run("check", "--previous", "previous.json", "--strict-history");
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("error MN0932: 历史被改写", strict.Output, StringComparison.Ordinal);

        Hub.Write(".git/shallow", _repository.Git("rev-parse", "HEAD") + "\n");
        PeerResult shallow = Run("check", "--previous", "previous.json", "--strict-history");
        Assert.Equal(1, shallow.ExitCode);
        Assert.Contains("error MN0933: 现在公布着的网站记着修订，这次没法核对：只取回了一部分历史（浅克隆）", shallow.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _repository.Dispose();

    private PeerResult Run(params string[] arguments) => CliProgram.Run(Hub.Root, arguments);

    /// <summary>Serves the output folder on this machine until the site is closed.</summary>
    private TestSite Serve(Func<string, bool>? isBroken = null) => new(Hub.FullPath("output"), isBroken);
}
