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
        byte[][] modules = [.. s_names.Select(name => Module(theme, "js/" + name))];
        string folder = $"{ThemeAssets.Folder}search.{ThemeAssets.Hash([.. modules.SelectMany(m => m)])}/";
        return [.. s_names.Zip(modules, (name, module) => new OutputFile(folder + name, module))];
    }

    private static byte[] Module(ThemeSource theme, string path)
    {
        bool isHome = theme.Name == Home;
        return isHome || !theme.Has(path) ? Code((isHome && theme.Has(path) ? theme : ThemeSource.OfProgram(Home)).Bytes(path)) : theme.Bytes(path);
    }

    /// <summary>Comments, which take whole lines there, and indentation stay at home: they are a quarter of what a phone would download.</summary>
    private static byte[] Code(byte[] module)
    {
        var code = new StringBuilder();
        bool isComment = false;
        foreach (string line in Encoding.UTF8.GetString(module).Split('\n'))
        {
            string text = line.Trim();
            isComment |= text.StartsWith("/*", StringComparison.Ordinal);
            if (!isComment && !text.StartsWith("//", StringComparison.Ordinal))
            {
                code.Append(text).Append('\n');
            }

            isComment &= !text.EndsWith("*/", StringComparison.Ordinal);
        }

        return Encoding.UTF8.GetBytes(code.ToString(0, code.Length - 1));
    }
}
