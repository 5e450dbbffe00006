using System.Security.Cryptography;
using System.Text;
using Mingnuo.Content.Checking.PrivateData;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Baselines;

/// <summary>
/// What a known mistake is recognised by: not by where it stands in its file, so that an edit above it changes nothing, and not by what is
/// said of it, so that better words in a new version make nothing new. An edit of its line makes it new.
/// </summary>
/// <param name="Code">Its code.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">The text of its line, a long one shortened to its beginning and its hash.</param>
/// <param name="Nth">Which one it is, from 1, among all of the same code on lines of the same text in the file.</param>
public readonly record struct BaselineKey(string Code, string Path, string Line, int Nth)
{
    private const int LongestLine = 100;
    private const int HashLength = 12;

    /// <summary>The keys of what was found.</summary>
    /// <param name="found">In order.</param>
    internal static IEnumerable<(Diagnostic Diagnostic, BaselineKey Key)> Of(IEnumerable<Diagnostic> found)
    {
        var counts = new Dictionary<BaselineKey, int>();
        foreach (Diagnostic diagnostic in found)
        {
            BaselineKey first = First(diagnostic);
            int nth = counts[first] = counts.GetValueOrDefault(first) + 1;
            yield return (diagnostic, first with { Nth = nth });
        }
    }

    private static BaselineKey First(Diagnostic diagnostic)
    {
        ReadOnlySpan<char> line = diagnostic.Position.Source.Line(diagnostic.Position.Line).Trim();
        string shown = VisibleText.Of(PrivateText.Masked(line.ToString()));
        return new BaselineKey(diagnostic.Kind.Code, VisibleText.Of(diagnostic.Position.Source.Path), Shortened(shown), 1);
    }

    private static string Shortened(string line) => line.Length <= LongestLine
        ? line
        : $"{line[..(LongestLine - HashLength)]}… {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)))[..HashLength]}";
}
