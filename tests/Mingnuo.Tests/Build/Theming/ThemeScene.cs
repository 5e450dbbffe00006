using Mingnuo.Build.Theming;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Settings;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Build.Theming;

/// <summary>A hub in a temporary folder whose theme <c>small</c> is the plain one, but for a few files.</summary>
internal sealed class ThemeScene : IDisposable
{
    private readonly string _hub = Directory.CreateTempSubdirectory("mingnuo-theme-").FullName;

    public ThemeScene()
    {
        string plain = Path.Combine(Repository.Root, "themes", "plain");
        foreach (string file in Directory.EnumerateFiles(plain, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(plain, file), File.ReadAllText(file));
        }
    }

    /// <summary>The theme's files.</summary>
    public ThemeSource Source => ThemeSource.Find(_hub, "small")!;

    /// <summary>Writes a file of the theme.</summary>
    public void Write(string path, string text)
    {
        string target = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }

    /// <summary>The text of a file of the theme.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Takes a file of the theme away.</summary>
    public void Delete(string path) => File.Delete(PathOf(path));

    /// <summary>What loading the theme finds, as <c>path:line:column: error MN0604: …</c>, the path without the theme's folder.</summary>
    public string[] Mistakes() => [.. Diagnostics(_hub, "small", "en").Select(d => d.ToString().Replace("themes/small/", "", StringComparison.Ordinal))];

    /// <summary>What the only mistake advises.</summary>
    public string Hint() => Assert.Single(Diagnostics(_hub, "small", "en")).Hint(Language.English);

    /// <summary>What loading a theme finds.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(string hub, string theme, string language)
    {
        var bag = new DiagnosticBag();
        Theme? loaded = Theme.Load(hub, Settings(theme, language), bag);
        Assert.Equal(bag.HasErrors, loaded is null);
        return bag.Sorted();
    }

    public void Dispose() => Directory.Delete(_hub, recursive: true);

    private static HubSettings Settings(string theme, string language) =>
        new("名", "名", null, new Uri("https://example.org/hub/"), language, theme, null, null, "main", null, null, null, []);

    private string PathOf(string path) => Path.Combine(_hub, "themes", "small", path);
}
