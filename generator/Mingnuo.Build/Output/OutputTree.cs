using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Output;

/// <summary>The whole finished site: every file once, in ordinal order of their paths. Never changes.</summary>
public sealed class OutputTree
{
    private readonly Dictionary<string, OutputFile> _byPath;
    private readonly string? _lateFolder;
    private readonly Lazy<Dictionary<string, OutputFile>> _late;
    private readonly Lazy<IReadOnlyList<OutputFile>> _files;

    private OutputTree(OutputFile[] known, Dictionary<string, OutputFile> byPath, LateFiles? late)
    {
        Known = known;
        _byPath = byPath;
        _lateFolder = late?.Folder;
        _late = new(() => (late?.Make() ?? []).ToDictionary(file => file.Path, StringComparer.Ordinal));
        _files = new(() => late is null ? Known : [.. Known.Concat(_late.Value.Values).OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    /// <summary>All, in ordinal order of their paths. Files whose names are known last are made when this is first asked for.</summary>
    public IReadOnlyList<OutputFile> Files => _files.Value;

    /// <summary>Those whose names are known from the beginning, in ordinal order of their paths: all that pages can link to.</summary>
    public IReadOnlyList<OutputFile> Known { get; }

    /// <inheritdoc cref="From(IEnumerable{OutputFile}, DiagnosticBag, LateFiles)"/>
    public static OutputTree From(IEnumerable<OutputFile> files, DiagnosticBag found) => From(files, found, null);

    /// <summary>
    /// Puts files together. A path that cannot be written everywhere, and two files for one path (also in another case, or a file where
    /// another needs a folder), are reported at the input that made them and left out.
    /// </summary>
    /// <param name="files">The files, in any order.</param>
    /// <param name="found">Takes what is wrong with their paths.</param>
    /// <param name="late">Files that are made, and named, when first asked for.</param>
    internal static OutputTree From(IEnumerable<OutputFile> files, DiagnosticBag found, LateFiles? late)
    {
        // By origin too, so that of two files for one path always the same one is reported, whichever thread made it first.
        var sorted = files.OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Origin, StringComparer.Ordinal).ToArray();
        var byPath = new Dictionary<string, OutputFile>(sorted.Length, StringComparer.OrdinalIgnoreCase);
        var kept = new List<OutputFile>(sorted.Length);
        foreach (OutputFile file in sorted)
        {
            if (OutputPath.Fault(file.Path) is { } fault)
            {
                found.Add(OutputMistakes.UnfitPath.At(Origin(file), file.Path, fault));
            }
            else if (!byPath.TryAdd(file.Path, file))
            {
                ReportClash(file, byPath[file.Path], found);
            }
            else
            {
                kept.Add(file);
            }
        }

        ReportFilesThatAreFolders(kept, byPath, found);
        return new OutputTree([.. kept], byPath, late);
    }

    /// <summary>The file at exactly this path, or <see langword="null"/>.</summary>
    public OutputFile? Find(string path) =>
        _byPath.TryGetValue(path, out OutputFile? file) && file.Path == path ? file
        : _lateFolder is not null && path.StartsWith(_lateFolder, StringComparison.Ordinal) ? _late.Value.GetValueOrDefault(path)
        : null;

    private static void ReportFilesThatAreFolders(List<OutputFile> files, Dictionary<string, OutputFile> byPath, DiagnosticBag found)
    {
        var lookup = byPath.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (OutputFile file in files)
        {
            for (int slash = file.Path.LastIndexOf('/'); slash > 0; slash = file.Path.LastIndexOf('/', slash - 1))
            {
                if (lookup.TryGetValue(file.Path.AsSpan(0, slash), out OutputFile? inTheWay))
                {
                    ReportClash(file, inTheWay, found);
                }
            }
        }
    }

    private static void ReportClash(OutputFile file, OutputFile other, DiagnosticBag found) =>
        found.Add(OutputMistakes.SamePath.At(Origin(file), file.Path, other.Path, other.Origin));

    private static Position Origin(OutputFile file) => new SourceText(file.Origin, "").Start;
}
