using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>Diagnostics for a person: place, what is wrong, the line with a caret, what to do.</summary>
internal static class TextPrinter
{
    private const int LongestLine = 160;

    public static string Print(IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        var text = new StringBuilder();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Append(text, diagnostic, language);
        }

        if (diagnostics.Count > 0)
        {
            int errors = diagnostics.Count(d => d.Kind.Severity == Severity.Error);
            text.Append(new Bilingual("共 {0} 处错误，{1} 处警告", "{0} errors, {1} warnings").In(language, errors, diagnostics.Count - errors)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>One diagnostic, as it stands in the list; <c>preview</c> shows the same.</summary>
    public static void Append(StringBuilder text, Diagnostic diagnostic, Language language)
    {
        string severity = diagnostic.Kind.Severity == Severity.Error ? "error" : "warning";
        text.Append(diagnostic.Position).Append(": ").Append(severity).Append(' ').Append(diagnostic.Kind.Code).Append(": ")
            .Append(diagnostic.Message(language)).Append('\n');
        ReadOnlySpan<char> line = diagnostic.Position.Source.Line(diagnostic.Position.Line);
        if (!line.IsEmpty)
        {
            ReadOnlySpan<char> shown = Window(line, diagnostic.Position.Column, out int column);
            text.Append("    ").Append(shown).Append('\n');
            text.Append("    ").Append(DisplayWidth.Before(shown, column)).Append("^\n");
        }

        text.Append("    → ").Append(diagnostic.Hint(language)).Append("\n\n");
    }

    /// <summary>A long line is cut to what stands around the caret.</summary>
    private static ReadOnlySpan<char> Window(ReadOnlySpan<char> line, int caret, out int column)
    {
        int start = line.Length <= LongestLine ? 0 : Math.Clamp(caret - (LongestLine / 2), 0, line.Length - LongestLine);
        column = caret - start;
        return line.Slice(start, Math.Min(LongestLine, line.Length));
    }
}
