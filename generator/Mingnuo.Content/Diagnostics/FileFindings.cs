namespace Mingnuo.Content.Diagnostics;

/// <summary>What was found in one file: errors first, then by position.</summary>
/// <param name="Path">The file.</param>
/// <param name="Errors">How many errors.</param>
/// <param name="All">Errors and warnings.</param>
public sealed record FileFindings(string Path, int Errors, IReadOnlyList<Diagnostic> All)
{
    /// <summary>How many warnings.</summary>
    public int Warnings => All.Count - Errors;

    /// <summary>
    /// Findings by file, the worst file first: the one with the most errors, then the one with the most warnings, then by path. All of an
    /// editor's work on one file stands together, and what stops the build stands above what does not.
    /// </summary>
    public static IReadOnlyList<FileFindings> WorstFirst(IEnumerable<Diagnostic> found) =>
        [.. found.GroupBy(d => d.Position.Source.Path, StringComparer.Ordinal)
            .Select(file => Of(file.Key, file))
            .OrderByDescending(f => f.Errors).ThenByDescending(f => f.Warnings).ThenBy(f => f.Path, StringComparer.Ordinal)];

    private static FileFindings Of(string path, IEnumerable<Diagnostic> found)
    {
        Diagnostic[] all = [.. found.OrderBy(d => d.Kind.Severity).ThenBy(d => d, DiagnosticOrder.Instance)];
        return new FileFindings(path, all.Count(d => d.Kind.Severity == Severity.Error), all);
    }
}
