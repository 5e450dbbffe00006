using Mingnuo.Build;
using Mingnuo.Build.Help;
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

    /// <summary>Everything that was found, errors of the worst file first and warnings after all errors.</summary>
    public IEnumerable<Diagnostic> WorstFirst => Files.SelectMany(f => f.All).OrderBy(d => d.Kind.Severity);

    /// <summary>What a build found.</summary>
    public static Report Of(BuildResult result) => Of(result.Diagnostics.Sorted(), result.Help);

    /// <summary>Some findings.</summary>
    public static Report Of(IEnumerable<Diagnostic> found, HelpPages help) => new(FileFindings.WorstFirst(found), help);
}
