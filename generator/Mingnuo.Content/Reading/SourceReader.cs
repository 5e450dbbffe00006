using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>Reads an input file as text without controls, with a limit on its size.</summary>
internal static class SourceReader
{
    /// <summary>Largest Markdown or YAML file accepted, in bytes.</summary>
    internal const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>
    /// Reads a file; one that cannot be read, is too large or not plain text gives one diagnostic and <see langword="null"/>, one that
    /// is text in another encoding than UTF-8 a warning.
    /// </summary>
    /// <param name="fullPath">Where it is on disk.</param>
    /// <param name="path">What diagnostics call it.</param>
    /// <param name="found">Where mistakes go.</param>
    /// <param name="maxBytes">The largest file accepted.</param>
    public static SourceText? Read(string fullPath, string path, ICollection<Diagnostic> found, int maxBytes = MaxBytes)
    {
        Position start = new SourceText(path, "").Start;
        try
        {
            if (new FileInfo(fullPath).Length > maxBytes)
            {
                found.Add(YamlMistakes.FileTooLarge.At(start, maxBytes / 1024 / 1024));
                return null;
            }

            return Decode(File.ReadAllBytes(fullPath), path, found);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(YamlMistakes.CannotRead.At(start));
            return null;
        }
    }

    /// <summary>The same for bytes that are at hand.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, string path, ICollection<Diagnostic> found)
    {
        if (TextDecoder.Decode(bytes) is not var (text, foreign))
        {
            found.Add(YamlMistakes.NotText.At(new SourceText(path, "").Start));
            return null;
        }

        var source = new SourceText(path, WithPlainLineEnds(text));
        if (HiddenCharacters.FirstControlIn(source.Text) is var (control, at))
        {
            // A file with NULs is rather a program than a text.
            found.Add(source.Text[at] == '\0' ? YamlMistakes.NotText.At(source.At(at)) : YamlMistakes.HiddenCharacter.At(source.At(at), control));
            return null;
        }

        if (foreign is not null)
        {
            found.Add(YamlMistakes.ForeignEncoding.At(source.Start, foreign));
        }

        return source;
    }

    /// <summary>Only what editors take for a line end: U+2028 and its like stay as they are.</summary>
    internal static string WithPlainLineEnds(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;
}
