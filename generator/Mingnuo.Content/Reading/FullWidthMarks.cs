using System.Text.RegularExpressions;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>
/// Finds what a Chinese keyboard leaves in the place of YAML's own signs, which YAML itself takes for text: <c>标题：页</c>,
/// <c>标题:　页</c>, and <c>标题:页</c> without a space.
/// </summary>
internal static partial class FullWidthMarks
{
    private const char WideColon = '：';
    private const char WideSpace = '　';

    /// <summary>Longer lines are looked at up to here: no key is that long.</summary>
    private const int MaxLength = 200;

    private static readonly Bilingual Colon = new("冒号", "colon");
    private static readonly Bilingual Space = new("空格", "space");

    /// <summary>
    /// What explains YAML that cannot be read: such a sign on the line where reading failed, or else on those above that this line was
    /// taken to continue; <see langword="null"/> if there is none.
    /// </summary>
    /// <param name="failed">Where reading failed.</param>
    /// <param name="isContinued">Whether it failed at a second colon, so that the lines above may be to blame.</param>
    public static Diagnostic? Explain(Position failed, bool isContinued)
    {
        Diagnostic? found = OnLine(failed.Source, failed.Line);
        for (int line = failed.Line - 1; isContinued && OnLine(failed.Source, line) is { } above; line--)
        {
            found = above;
        }

        return found;
    }

    /// <summary>
    /// What is wrong with a text, or a key, that is the key of a field but for wide signs: <c>编号：x</c>, <c>编号　</c>;
    /// <see langword="null"/> for any other.
    /// </summary>
    public static Diagnostic? Explain(YamlScalar text, Shape shape, out Field? meant)
    {
        int colon = text.Text.IndexOf(WideColon, StringComparison.Ordinal);
        string key = (colon < 0 ? text.Text : text.Text[..colon]).Trim();
        meant = key == text.Text || !text.IsPlain ? null : shape.Fields.FirstOrDefault(f => f.IsKey(key));
        return meant is null ? null : FieldMistakes.FullWidth.At(text.Position, key, colon < 0 ? Space : Colon);
    }

    private static Diagnostic? OnLine(SourceText source, int line)
    {
        ReadOnlySpan<char> whole = source.Line(line);
        string text = whole[..Math.Min(whole.Length, MaxLength)].ToString();
        Match match = KeyAndColon().Match(text);
        if (!match.Success)
        {
            return null;
        }

        int colon = match.Groups["colon"].Index;
        int space = text.AsSpan(0, Math.Min(text.Length, colon + 2)).IndexOf(WideSpace);
        return (text[colon], space) switch
        {
            (WideColon, _) => At(colon, FieldMistakes.FullWidth, match.Groups["key"].Value, Colon),
            (_, >= 0) => At(space, FieldMistakes.FullWidth, match.Groups["key"].Value, Space),
            _ when text.AsSpan(colon + 1) is [not (' ' or '/'), ..] => At(colon, YamlMistakes.Syntax, YamlReason.NoSpace),
            _ => null,
        };

        Diagnostic At(int index, DiagnosticKind kind, params object[] arguments) => kind.At(new Position(source, line, index + 1), arguments);
    }

    /// <summary>A line that begins as a field does: indentation, dashes, a word, a colon of either width.</summary>
    [GeneratedRegex(@"^[ 　]*(-[ 　]+)*(?<key>[\p{L}\p{N}][\p{L}\p{N}_-]{0,29})[ 　]*(?<colon>[：:])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyAndColon();
}
