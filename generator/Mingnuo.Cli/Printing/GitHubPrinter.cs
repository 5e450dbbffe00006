using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>
/// Findings as workflow commands: they become annotations on the changed lines. Values are escaped as the runner asks, so content
/// cannot issue commands of its own.
/// </summary>
internal static class GitHubPrinter
{
    /// <summary>Errors of the worst file first: of each step the runner shows ten errors and ten warnings.</summary>
    public static string Print(Report report, Language language)
    {
        var text = new StringBuilder();
        foreach (Diagnostic diagnostic in report.WorstFirst)
        {
            string command = diagnostic.Kind.Severity == Severity.Error ? "error" : "warning";
            string more = report.Help.For(diagnostic.Kind) is { } page ? "\n" + page : "";
            text.Append("::").Append(command)
                .Append(" file=").Append(Property(diagnostic.Position.Source.Path))
                .Append(",line=").Append(diagnostic.Position.Line)
                .Append(",col=").Append(diagnostic.Position.Column)
                .Append(",title=").Append(Property(diagnostic.Kind.Code))
                .Append("::").Append(Data($"{VisibleText.Of(diagnostic.Message(language))}\n{VisibleText.Of(diagnostic.Hint(language))}{more}")).Append('\n');
        }

        return text.ToString();
    }

    private static string Data(string value) => value
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string value) => Data(value)
        .Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
