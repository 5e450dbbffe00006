using System.Security.Cryptography;
using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Baselines;

/// <summary>
/// A known mistake, by what it is and not by where it stands in its file: an edit above it changes nothing, an edit of its line makes it new.
/// </summary>
/// <param name="Code">Its code.</param>
/// <param name="Path">The file.</param>
/// <param name="Message">What is said of it, in Chinese.</param>
/// <param name="Line">The text of its line, a long one shortened to its beginning and its hash.</param>
public sealed record BaselineEntry(string Code, string Path, string Message, string Line)
{
    private const int LongestLine = 100;
    private const int HashLength = 12;

    /// <summary>The entry that knows a mistake.</summary>
    public static BaselineEntry Of(Diagnostic diagnostic)
    {
        ReadOnlySpan<char> line = diagnostic.Position.Source.Line(diagnostic.Position.Line).Trim();
        return new BaselineEntry(
            diagnostic.Kind.Code,
            VisibleText.Of(diagnostic.Position.Source.Path),
            VisibleText.Of(diagnostic.Message(Language.Chinese)),
            Shortened(VisibleText.Of(line)));
    }

    private static string Shortened(string line) => line.Length <= LongestLine
        ? line
        : $"{line[..(LongestLine - HashLength)]}… {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)))[..HashLength]}";
}
