using System.Reflection;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Theming;

/// <summary>The files of a theme: a folder of the hub, or one shipped inside the program.</summary>
internal sealed class ThemeSource
{
    private const string Root = "themes/";
    private static readonly Assembly Program = typeof(ThemeSource).Assembly;

    private readonly SortedDictionary<string, Func<byte[]>> _files = new(StringComparer.Ordinal);
    private readonly string _prefix;

    private ThemeSource(string name) => (Name, _prefix) = (name, $"{Root}{name}/");

    /// <summary>What a hub calls the theme.</summary>
    public string Name { get; }

    /// <summary>Paths below the theme's folder, in ordinal order.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>The names of the themes shipped inside the program.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
        [.. Program.GetManifestResourceNames().Where(n => n.StartsWith(Root, StringComparison.Ordinal) && n.Count('/') > 1).Select(n => n.Split('/')[1]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// The theme of a name: the hub's own folder where it has one, else the shipped one, else <see langword="null"/>.
    /// </summary>
    public static ThemeSource? Find(string root, string name)
    {
        var source = new ThemeSource(name);
        var folder = new DirectoryInfo(Path.Combine(root, Root, name));
        if (folder.Exists)
        {
            foreach (FileInfo file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
            {
                string path = Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/');
                source._files[path] = () => File.ReadAllBytes(file.FullName);
            }
        }
        else
        {
            source.AddResources();
        }

        return source._files.Count == 0 ? null : source;
    }

    /// <summary>A shipped theme, whatever folders a hub has.</summary>
    public static ThemeSource OfProgram(string name)
    {
        var source = new ThemeSource(name);
        source.AddResources();
        return source;
    }

    /// <summary>The bytes of a file that is there.</summary>
    public byte[] Bytes(string path) => _files[path]();

    /// <summary>Whether a file is there.</summary>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>The text of a file that is there, named as diagnostics name it; <see langword="null"/> when it is no text, which is reported.</summary>
    public SourceText? Text(string path, ICollection<Diagnostic> found) => SourceReader.Decode(Bytes(path), _prefix + path, found);

    /// <summary>A position for a mistake about a file that is not there.</summary>
    public Position Missing(string path) => new SourceText(_prefix + path, "").Start;

    private void AddResources()
    {
        foreach (string resource in Program.GetManifestResourceNames().Where(n => n.StartsWith(_prefix, StringComparison.Ordinal)))
        {
            _files[resource[_prefix.Length..]] = () => ReadResource(resource);
        }
    }

    private static byte[] ReadResource(string name)
    {
        using Stream stream = Program.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
