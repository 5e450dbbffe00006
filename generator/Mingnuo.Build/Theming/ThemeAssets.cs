using System.Security.Cryptography;
using System.Text;
using Mingnuo.Build.Output;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Theming;

/// <summary>The style sheets, scripts and other files of a theme, as they are published.</summary>
/// <param name="Files">All of them.</param>
/// <param name="Styles">Addresses of the style sheets, in order.</param>
/// <param name="Scripts">Addresses of the scripts, in order.</param>
/// <param name="SearchScript">Address of the search box's script.</param>
internal sealed record ThemeAssets(IReadOnlyList<OutputFile> Files, IReadOnlyList<string> Styles, IReadOnlyList<string> Scripts, string SearchScript)
{
    /// <summary>Where they are published, below the base path.</summary>
    public const string Folder = "assets/";

    private const string StaticFolder = "static/";
    private const int HashLength = 10;

    /// <summary>
    /// Joins the style sheets of <c>theme.yml</c> into one file, and names it and the scripts by their content, so that browsers may
    /// keep them for ever.
    /// </summary>
    public static ThemeAssets Load(ThemeSource source, ThemeManifest manifest, ICollection<Diagnostic> found)
    {
        var files = new List<OutputFile>();
        var css = new StringBuilder();
        foreach ((string path, Position position) in manifest.Styles)
        {
            css.Append(Text(source, path, position, found)).Append('\n');
        }

        var styles = new List<string>();
        if (css.Length > 0)
        {
            styles.Add(Add(files, "style.css", Encoding.UTF8.GetBytes(css.ToString())));
        }

        var scripts = new List<string>();
        foreach ((string path, Position position) in manifest.Scripts)
        {
            scripts.Add(Add(files, Path.GetFileName(path), Encoding.UTF8.GetBytes(Text(source, path, position, found))));
        }

        foreach (string path in source.Paths.Where(p => p.StartsWith(StaticFolder, StringComparison.Ordinal)))
        {
            files.Add(new OutputFile(Folder + path[StaticFolder.Length..], source.Bytes(path)));
        }

        IReadOnlyList<OutputFile> search = SearchScripts.Of(source);
        return new ThemeAssets([.. files, .. search], styles, scripts, search[0].Path);
    }

    /// <summary>The part of a name that changes with the content.</summary>
    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..HashLength];

    private static string Text(ThemeSource source, string path, Position position, ICollection<Diagnostic> found)
    {
        if (source.Has(path))
        {
            return source.Text(path, found)?.Text ?? "";
        }

        found.Add(ThemeMistakes.MissingFile.At(position, path));
        return "";
    }

    private static string Add(List<OutputFile> files, string name, byte[] content)
    {
        string hash = Hash(content);
        string address = $"{Folder}{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
        files.Add(new OutputFile(address, content));
        return address;
    }
}
