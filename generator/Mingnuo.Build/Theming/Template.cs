using System.Text.RegularExpressions;
using Fluid;
using Fluid.Ast;
using Fluid.Parser;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Theming;

/// <summary>A template: its text, and what Fluid made of it.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Parsed">Ready to render.</param>
internal sealed partial record Template(SourceText Source, IFluidTemplate Parsed)
{
    private static readonly FluidParser Parser = new();

    /// <summary>Its statements, for checking.</summary>
    public IReadOnlyList<Statement> Statements => ((FluidTemplate)Parsed).Statements;

    /// <summary>Parses a template; a mistake gives one diagnostic and <see langword="null"/>.</summary>
    public static Template? Parse(SourceText source, ICollection<Diagnostic> found)
    {
        if (Parser.TryParse(source.Text, out IFluidTemplate? parsed, out string? error))
        {
            return new Template(source, parsed);
        }

        Match at = ErrorPosition().Match(error);
        Position position = at.Success
            ? new Position(source, Math.Max(1, int.Parse(at.Groups["line"].ValueSpan, provider: null)), Math.Max(1, int.Parse(at.Groups["column"].ValueSpan, provider: null)))
            : source.Start;
        found.Add(ThemeMistakes.Syntax.At(position, error.Split('\n')[0].Trim()));
        return null;
    }

    /// <summary>
    /// Where an expression first stands in a tag. Fluid keeps no positions, so it is looked up in the text; equal expressions of one
    /// template are equally wrong, so the first is as good as any.
    /// </summary>
    public Position Find(string expression)
    {
        foreach (ValueMatch tag in Tag().EnumerateMatches(Source.Text))
        {
            ReadOnlySpan<char> text = Source.Text.AsSpan(tag.Index, tag.Length);
            for (int from = 0; from < text.Length;)
            {
                int at = text[from..].IndexOf(expression, StringComparison.Ordinal);
                if (at < 0)
                {
                    break;
                }

                at += from;
                int end = at + expression.Length;
                // What follows a dot belongs to the thing before it; what a dot follows is a whole name.
                if (!IsNamePart(text, at - 1) && !IsDot(text, at - 1) && !IsNamePart(text, end))
                {
                    return Source.At(tag.Index + at);
                }

                from = end;
            }
        }

        return Source.Start;
    }

    private static bool IsNamePart(ReadOnlySpan<char> text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] is '_' or '-');

    private static bool IsDot(ReadOnlySpan<char> text, int index) => index >= 0 && text[index] == '.';

    [GeneratedRegex(@"\((?<line>[0-9]+):(?<column>[0-9]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ErrorPosition();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
