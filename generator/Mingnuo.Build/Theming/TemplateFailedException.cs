using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Theming;

/// <summary>A template failed while rendering: too many steps, endless recursion.</summary>
internal sealed class TemplateFailedException(Diagnostic diagnostic, Exception inner) : Exception(diagnostic.ToString(), inner)
{
    /// <summary>The mistake, at the layout.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
