using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>Reads a text file once, whole, as UTF-8; line ends become <c>\n</c>.</summary>
internal static class SourceReader
{
    /// <summary>Largest Markdown or YAML file accepted, in bytes.</summary>
    internal const int MaxBytes = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; a file that is too large or not UTF-8 gives one diagnostic and an empty text.</summary>
    /// <param name="fullPath">Where it is on disk.</param>
    /// <param name="path">What diagnostics call it.</param>
    /// <param name="found">Where mistakes go.</param>
    public static SourceText Read(string fullPath, string path, ICollection<Diagnostic> found)
    {
        byte[] bytes = [];
        long length = new FileInfo(fullPath).Length;
        if (length <= MaxBytes)
        {
            bytes = File.ReadAllBytes(fullPath);
        }
        else
        {
            found.Add(YamlMistakes.FileTooLarge.At(new SourceText(path, "").Start, MaxBytes / 1024 / 1024));
        }

        try
        {
            int start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            string text = Strict.GetString(bytes, start, bytes.Length - start);
            return new SourceText(path, text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text);
        }
        catch (DecoderFallbackException)
        {
            found.Add(YamlMistakes.NotText.At(new SourceText(path, "").Start));
            return new SourceText(path, "");
        }
    }
}
