using Mingnuo.Tests.Peers;

namespace Mingnuo.Browser.Hubs;

/// <summary>A hub built by the real program and served as GitHub Pages would.</summary>
internal sealed class PublishedHub : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly PagesServer _server;

    private PublishedHub(DirectoryInfo folder, PagesServer server) => (_folder, _server) = (folder, server);

    /// <summary>The home page's address.</summary>
    public Uri Site => _server.Site;

    /// <summary>The published files.</summary>
    public string Folder => Path.Combine(_folder.FullName, "site");

    /// <summary>Builds and serves the hub in a folder; a hub with mistakes is an error here.</summary>
    public static async Task<PublishedHub> PublishAsync(string root)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("mingnuo-published-");
        DirectoryInfo site = folder.CreateSubdirectory("site");
        PagesServer server = await PagesServer.StartAsync(site.FullName);
        PeerResult build = Mingnuo("build", "--root", root, "--output", site.FullName, "--base-url", server.Site.AbsoluteUri, "--lang", "en");
        var published = new PublishedHub(folder, server);
        if (build.ExitCode != 0)
        {
            await published.DisposeAsync();
            Assert.Fail($"mingnuo build ended with {build.ExitCode}:\n{build.Output}{build.Error}");
        }

        return published;
    }

    /// <summary>The program as it is run by its users: in a process of its own.</summary>
    public static PeerResult Mingnuo(params string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "mingnuo.exe" : "mingnuo");
        return PeerProgram.Run(program, arguments, AppContext.BaseDirectory);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
