using System.Text;
using Mingnuo.Build.Help;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Printing;

/// <summary>Findings for a person: by file, and each with its place, what is wrong, the line with a caret, what to do, where to read more.</summary>
internal static class TextPrinter
{
    private const int LongestLine = 160;

    public static string Print(Report report, Language language)
    {
        var text = new StringBuilder();
        foreach (FileFindings file in report.Files)
        {
            text.Append("── ").Append(VisibleText.Of(file.Path)).Append("  ").Append(Counts.InWords(file.Errors, file.Warnings, language)).Append("\n\n");
            foreach (Diagnostic diagnostic in file.All)
            {
                Append(text, diagnostic, report.Help, language);
            }
        }

        KnownText.Append(text, report, language);
        if (report.Files.Count > 0 || report.Known > 0)
        {
            text.Append(Counts.Total(report, language)).Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Diagnostic diagnostic, HelpPages help, Language language)
    {
        string severity = diagnostic.Kind.Severity == Severity.Error ? "error" : "warning";
        text.Append(VisibleText.Of(diagnostic.Position.ToString())).Append(": ").Append(severity).Append(' ').Append(diagnostic.Kind.Code).Append(": ")
            .Append(VisibleText.Of(diagnostic.Message(language))).Append('\n');
        AppendLine(text, diagnostic.Position);
        text.Append("    → ").Append(VisibleText.Of(diagnostic.Hint(language))).Append('\n');
        if (help.For(diagnostic.Kind) is { } page)
        {
            text.Append("    ").Append(new Bilingual("详见 ", "see ").In(language)).Append(page).Append('\n');
        }

        text.Append('\n');
    }

    /// <summary>The line and a caret under the place, as far as there is such a line.</summary>
    private static void AppendLine(StringBuilder text, Position position)
    {
        ReadOnlySpan<char> line = position.Source.Line(position.Line);
        if (line.IsEmpty)
        {
            return;
        }

        ReadOnlySpan<char> shown = Window(line, position.Column, out int column);
        string before = VisibleText.Of(shown[..Math.Clamp(column - 1, 0, shown.Length)]);
        text.Append("    ").Append(before).Append(VisibleText.Of(shown[Math.Clamp(column - 1, 0, shown.Length)..])).Append('\n');
        text.Append("    ").Append(DisplayWidth.Before(before, before.Length + 1)).Append("^\n");
    }

    /// <summary>A long line is cut to what stands around the caret, never between the halves of a character.</summary>
    private static ReadOnlySpan<char> Window(ReadOnlySpan<char> line, int caret, out int column)
    {
        int start = line.Length <= LongestLine ? 0 : Math.Clamp(caret - (LongestLine / 2), 0, line.Length - LongestLine);
        int end = start + Math.Min(LongestLine, line.Length);
        start += start > 0 && char.IsLowSurrogate(line[start]) ? 1 : 0;
        end -= end < line.Length && char.IsLowSurrogate(line[end]) ? 1 : 0;
        column = caret - start;
        return line[start..end];
    }
}
