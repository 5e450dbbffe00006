using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>The two halves of a content file: the fields between <c>---</c> lines, and the body after them.</summary>
/// <param name="Fields">The fields, or <see langword="null"/> when they could not be read.</param>
/// <param name="BodyStart">The 0-based offset in the file where the body begins; its end where nothing tells.</param>
internal readonly record struct FrontMatter(YamlMapping? Fields, int BodyStart)
{
    private const string Fence = "---";

    /// <summary>
    /// Splits a file. The first line must be <c>---</c>, the fields end at the next line that is <c>---</c>; anything else gives one
    /// diagnostic and no fields.
    /// </summary>
    public static FrontMatter Split(SourceText source, ICollection<Diagnostic> found)
    {
        string text = source.Text;
        if (!IsFence(source.Line(1)))
        {
            found.Add(YamlMistakes.NoFrontMatter.At(source.Start));
            return new FrontMatter(null, text.Length);
        }

        int yamlStart = Math.Min(text.Length, source.Line(1).Length + 1);
        for (int lineStart = yamlStart; lineStart < text.Length;)
        {
            int lineEnd = text.IndexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            if (IsFence(text.AsSpan(lineStart, lineEnd - lineStart)))
            {
                return new FrontMatter(
                    YamlReader.Read(source, yamlStart..lineStart, found),
                    Math.Min(text.Length, lineEnd + 1));
            }

            lineStart = lineEnd + 1;
        }

        found.Add(YamlMistakes.FrontMatterOpen.At(source.Start));
        return new FrontMatter(null, text.Length);
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);
}
