using System.Collections.Concurrent;
using System.Globalization;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>
/// Looks at the beginning of every picture under <c>content/</c>: whether it is what its name says, and small enough for a phone. An
/// instance remembers what it saw, as long as size and time stay the same.
/// </summary>
internal sealed class PictureReader
{
    private const int HeavyBytes = 1024 * 1024;
    private const int LongPixels = 4000;

    /// <summary>A phone keeps four bytes a pixel of what it shows, however small the file is.</summary>
    private const int ManyPixels = 12_000_000;

    private ConcurrentDictionary<string, (FileStamp Stamp, Diagnostic? Found)> _known = new(StringComparer.Ordinal);

    /// <summary>Reports what is wrong with pictures among some files, each at the beginning of its file.</summary>
    public void Check(IEnumerable<FoundFile> files, DiagnosticBag bag)
    {
        var fresh = new ConcurrentDictionary<string, (FileStamp Stamp, Diagnostic? Found)>(StringComparer.Ordinal);
        Parallel.ForEach(files, file =>
        {
            if (PictureFormats.Of(file.Path.Relative) is { } format)
            {
                bool isKnown = _known.TryGetValue(file.Path.Relative, out var known) && known.Stamp == file.Stamp;
                fresh[file.Path.Relative] = isKnown ? known : (file.Stamp, MistakeOf(file, format));
            }
        });
        // What could not be read once may be readable the next time, its size and time being the same.
        _known = new(fresh.Where(picture => picture.Value.Found?.Kind != YamlMistakes.CannotRead), StringComparer.Ordinal);
        bag.AddRange(fresh.Values.Select(picture => picture.Found).OfType<Diagnostic>());
    }

    private static Diagnostic? MistakeOf(FoundFile file, string format)
    {
        Position start = new SourceText(file.Path.Relative, "").Start;
        PictureHeader? header;
        try
        {
            header = Header(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return YamlMistakes.CannotRead.At(start);
        }

        return header is not var (found, width, height) ? YamlMistakes.NoSuchPicture.At(start, format, new Bilingual("不是能公布的图片", "is no picture that is published"))
            : found != format ? YamlMistakes.NoSuchPicture.At(start, format, new Bilingual($"是 {found}", "is " + found))
            : file.Stamp.Length > HeavyBytes || IsGiant(width, height)
                ? YamlMistakes.HeavyPicture.At(start, SizeOf(file, width, height))
            : null;
    }

    private static bool IsGiant(int width, int height) => Math.Max(width, height) > LongPixels || (long)width * height > ManyPixels;

    private static PictureHeader? Header(FoundFile file)
    {
        using FileStream stream = File.OpenRead(file.FullPath);
        byte[] bytes = new byte[(int)Math.Min(file.Stamp.Length, PictureHeader.Length)];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return PictureHeader.Read(bytes.AsSpan(0, length));
    }

    private static Bilingual SizeOf(FoundFile file, int width, int height)
    {
        string size = string.Create(CultureInfo.InvariantCulture, $"{file.Stamp.Length / 1024.0 / 1024.0:0.0} MB");
        return width == 0
            ? new Bilingual(size, size)
            : new Bilingual(string.Create(CultureInfo.InvariantCulture, $"{size}、宽 {width} 像素、高 {height} 像素"), string.Create(CultureInfo.InvariantCulture, $"{size}, {width} pixels wide and {height} high"));
    }
}
