using Mingnuo.Build;
using Mingnuo.Build.Help;
using Mingnuo.Content.Baselines;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>What is printed, in whatever format.</summary>
/// <param name="Files">What was found, by file, the worst first.</param>
/// <param name="Help">Where the codes are explained.</param>
internal sealed record Report(IReadOnlyList<FileFindings> Files, HelpPages Help)
{
    /// <summary>How many errors.</summary>
    public int Errors => Files.Sum(f => f.Errors);

    /// <summary>How many warnings.</summary>
    public int Warnings => Files.Sum(f => f.Warnings);

    /// <summary>How many more were found that the baseline knows.</summary>
    public int Known { get; private init; }

    /// <summary>The files that are not published for what is known of them, in ordinal order.</summary>
    public IReadOnlyList<string> LeftOut { get; private init; } = [];

    /// <summary>What the baseline knows and is there no more. Not told while there are errors, which may hide others.</summary>
    public IReadOnlyList<BaselineEntry> Gone { get; private init; } = [];

    /// <summary>Everything that was found, errors of the worst file first and warnings after all errors.</summary>
    public IEnumerable<Diagnostic> WorstFirst => Files.SelectMany(f => f.All).OrderBy(d => d.Kind.Severity);

    /// <summary>What a build found.</summary>
    public static Report Of(BuildResult result) => Of(result.Diagnostics.Sorted(), result.Help) with
    {
        Known = result.Diagnostics.Known.Count,
        LeftOut = [.. result.Diagnostics.LeftOut.Order(StringComparer.Ordinal)],
        Gone = result.Diagnostics.HasErrors ? [] : [.. result.Diagnostics.Gone.Entries.Select(e => e.Entry)],
    };

    /// <summary>Some findings.</summary>
    public static Report Of(IEnumerable<Diagnostic> found, HelpPages help) => new(FileFindings.WorstFirst(found), help);
}
