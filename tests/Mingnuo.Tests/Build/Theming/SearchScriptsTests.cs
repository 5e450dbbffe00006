using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Mingnuo.Build.Output;
using Mingnuo.Build.Theming;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Build.Theming;

public sealed partial class SearchScriptsTests : IDisposable
{
    private readonly ThemeScene _scene = new();

    [Fact]
    public void A_theme_without_scripts_gets_the_modules_of_the_shipped_theme()
    {
        IReadOnlyList<OutputFile> modules = SearchScripts.Of(_scene.Source);

        Assert.Equal("searchbox.js", Path.GetFileName(modules[0].Path));
        Assert.Equal(modules.Select(m => m.Path), SearchScripts.Of(ThemeSource.OfProgram("mingnuo")).Select(m => m.Path));
    }

    [Fact]
    public void A_theme_s_own_module_takes_the_place_of_the_shared_one_and_changes_the_folder_s_name()
    {
        IReadOnlyList<OutputFile> shared = SearchScripts.Of(_scene.Source);
        _scene.Write("js/engine.js", "// mine\nexport {};\n");

        IReadOnlyList<OutputFile> modules = SearchScripts.Of(_scene.Source);

        Assert.Equal("// mine\nexport {};\n", Text(modules.Single(m => m.Path.EndsWith("/engine.js", StringComparison.Ordinal))));
        Assert.Equal(shared.Select(m => Path.GetFileName(m.Path)), modules.Select(m => Path.GetFileName(m.Path)));
        Assert.NotEqual(Path.GetDirectoryName(shared[0].Path), Path.GetDirectoryName(modules[0].Path));
    }

    [Fact]
    public void Every_import_of_a_module_is_published_beside_it()
    {
        IReadOnlyList<OutputFile> modules = SearchScripts.Of(_scene.Source);

        Assert.Single(modules.Select(m => Path.GetDirectoryName(m.Path)).Distinct());
        string[] imported = [.. modules.SelectMany(m => Import().Matches(Text(m))).Select(m => m.Groups["name"].Value).Distinct()];
        Assert.Equal(["engine.js", "index.js", "query.js", "search.js", "tokens.js"], imported.Order(StringComparer.Ordinal));
        Assert.Empty(imported.Except(modules.Select(m => Path.GetFileName(m.Path))));
    }

    [Fact]
    public void Shared_modules_are_published_without_comments_and_with_all_their_code()
    {
        foreach (OutputFile module in SearchScripts.Of(_scene.Source))
        {
            string[] source = Repository.Read("themes/mingnuo/js/" + Path.GetFileName(module.Path)).Split('\n');
            string[] published = Text(module).Split('\n');
            Assert.DoesNotContain(published, line => line.TrimStart().StartsWith("//", StringComparison.Ordinal) || line.Contains("*/", StringComparison.Ordinal));
            Assert.Equal(source.Where(IsCode).Select(line => line.Trim()), published);
        }
    }

    [Fact]
    public void Searching_downloads_few_kilobytes_of_script()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            foreach (OutputFile module in SearchScripts.Of(_scene.Source))
            {
                gzip.Write(module.Content.Span);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{packed.Length} bytes");
        Assert.InRange(packed.Length, 1, 11_000);
    }

    public void Dispose() => _scene.Dispose();

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static bool IsCode(string line) => !Comment().IsMatch(line);

    [GeneratedRegex(@"(from|import\() *""\./(?<name>[a-z]+\.js)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Import();

    /// <summary>In these modules a line that begins so is of a comment: no line of code begins with a star.</summary>
    [GeneratedRegex(@"^ *(//|/?\*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();
}
