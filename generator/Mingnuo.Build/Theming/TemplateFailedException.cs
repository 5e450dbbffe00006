using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Theming;

/// <summary>A template failed while rendering: too many steps, endless recursion.</summary>
internal sealed class TemplateFailedException(Diagnostic diagnostic, Exception inner) : Exception(diagnostic.ToString(), inner)
{
    /// <summary>The mistake, at the layout.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>A layout fails for the same reason on all its pages: the first of their addresses stands for the rest.</summary>
    public static IEnumerable<Diagnostic> OneForEachCause(IEnumerable<Diagnostic> failures) => failures
        .GroupBy(d => (d.Position.Source.Path, Reason: d.Arguments[1]))
        .Select(same => same.MinBy(d => (string)d.Arguments[0], StringComparer.Ordinal)!);
}
