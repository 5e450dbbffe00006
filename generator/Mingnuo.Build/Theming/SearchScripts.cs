using System.Text;
using Mingnuo.Build.Output;

namespace Mingnuo.Build.Theming;

/// <summary>
/// The ES modules that search. They belong to the format of the index and not to a theme's looks, so every theme gets the ones of the
/// theme <c>mingnuo</c>, and may bring a <c>js/search.js</c> of its own, or any other of them, in its place.
/// </summary>
internal static class SearchScripts
{
    private const string Home = "mingnuo";

    /// <summary>The search box first: pages name it, and it imports the rest.</summary>
    private static readonly string[] s_names = ["searchbox.js", "search.js", "engine.js", "index.js", "query.js", "tokens.js"];

    /// <summary>
    /// The modules in the order above. They name each other without a hash, so they stand in one folder that is named by the content
    /// of all of them.
    /// </summary>
    public static IReadOnlyList<OutputFile> Of(ThemeSource theme)
    {
        ThemeSource shared = ThemeSource.OfProgram(Home);
        byte[][] modules = [.. s_names.Select(n => "js/" + n).Select(path => Published((theme.Has(path) ? theme : shared).Bytes(path)))];
        string folder = $"{ThemeAssets.Folder}search.{ThemeAssets.Hash([.. modules.SelectMany(m => m)])}/";
        return [.. s_names.Zip(modules, (name, module) => new OutputFile(folder + name, module))];
    }

    /// <summary>Comments that take whole lines stay at home: they are a fifth of what a phone would download.</summary>
    private static byte[] Published(byte[] module)
    {
        var code = new StringBuilder();
        bool isComment = false;
        foreach (string line in Encoding.UTF8.GetString(module).Split('\n'))
        {
            string text = line.Trim();
            isComment |= text.StartsWith("/*", StringComparison.Ordinal);
            if (!isComment && !text.StartsWith("//", StringComparison.Ordinal))
            {
                code.Append(line).Append('\n');
            }

            isComment &= !text.EndsWith("*/", StringComparison.Ordinal);
        }

        return Encoding.UTF8.GetBytes(code.ToString(0, code.Length - 1));
    }
}
