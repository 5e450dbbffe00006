using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>Reads an input file as UTF-8 text without controls, with a limit on its size.</summary>
internal static class SourceReader
{
    /// <summary>Largest Markdown or YAML file accepted, in bytes.</summary>
    internal const int MaxBytes = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; one that cannot be read, is too large or not plain UTF-8 gives one diagnostic and an empty text.</summary>
    /// <param name="fullPath">Where it is on disk.</param>
    /// <param name="path">What diagnostics call it.</param>
    /// <param name="found">Where mistakes go.</param>
    public static SourceText Read(string fullPath, string path, ICollection<Diagnostic> found)
    {
        var empty = new SourceText(path, "");
        try
        {
            if (new FileInfo(fullPath).Length > MaxBytes)
            {
                found.Add(YamlMistakes.FileTooLarge.At(empty.Start, MaxBytes / 1024 / 1024));
                return empty;
            }

            var source = new SourceText(path, WithPlainLineEnds(Decode(File.ReadAllBytes(fullPath))));
            if (HiddenCharacters.FirstControlIn(source.Text) is not (var control, var at))
            {
                return source;
            }

            // A file with NULs is perhaps UTF-16, perhaps a program.
            found.Add(source.Text[at] == '\0' ? YamlMistakes.NotText.At(source.At(at)) : YamlMistakes.HiddenCharacter.At(source.At(at), control));
        }
        catch (DecoderFallbackException)
        {
            found.Add(YamlMistakes.NotText.At(empty.Start));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(YamlMistakes.CannotRead.At(empty.Start));
        }

        return empty;
    }

    private static string Decode(ReadOnlySpan<byte> bytes) =>
        Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);

    /// <summary>Only what editors take for a line end: U+2028 and its like stay as they are.</summary>
    private static string WithPlainLineEnds(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;
}
