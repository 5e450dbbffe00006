using Mingnuo.Build;
using Mingnuo.Build.Output;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Peers;

/// <summary>Every page of this repository's hub is HTML by the standard's own checker, in both themes.</summary>
public sealed class PublishedPagesTests : IDisposable
{
    private readonly DirectoryInfo _output = Directory.CreateTempSubdirectory("mingnuo-pages-");

    public void Dispose() => _output.Delete(recursive: true);

    [Theory]
    [InlineData("mingnuo")]
    [InlineData("plain")]
    public void The_Nu_checker_has_nothing_to_say_of_any_page(string theme)
    {
        using var hub = CopyOfThisHub(theme);
        BuildResult built = hub.Build();
        Assert.NotNull(built.Tree);
        string folder = Path.Combine(_output.FullName, "site");
        Assert.Null(OutputWriter.Write(built.Tree, folder, hub.Root).Problem);
        Assert.True(built.PageCount > 100, "the hub has lost its pages");

        Assert.Empty(NuHtmlChecker.Check(folder));
    }

    private static TestHub CopyOfThisHub(string theme)
    {
        var hub = new TestHub("");
        foreach (string path in new[] { "site", "content", "themes" }.SelectMany(FilesOf))
        {
            hub.Write(path, File.ReadAllBytes(Path.Combine(Repository.Root, path)));
        }

        string settings = Repository.Read("site/hub.yml");
        Assert.Contains("\ntheme: mingnuo\n", settings, StringComparison.Ordinal);
        hub.Write("site/hub.yml", settings.Replace("\ntheme: mingnuo\n", $"\ntheme: {theme}\n", StringComparison.Ordinal));
        return hub;
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path));
}
