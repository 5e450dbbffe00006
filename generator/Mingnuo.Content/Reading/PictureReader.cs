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
    private const int WidePixels = 4000;

    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        [".avif"] = "AVIF", [".gif"] = "GIF", [".jpeg"] = "JPEG", [".jpg"] = "JPEG", [".png"] = "PNG", [".webp"] = "WebP",
    };

    private ConcurrentDictionary<string, (FileStamp Stamp, Diagnostic? Found)> _known = new(StringComparer.Ordinal);

    /// <summary>Reports what is wrong with pictures among some files, each at the beginning of its file.</summary>
    public void Check(IEnumerable<FoundFile> files, DiagnosticBag bag)
    {
        var fresh = new ConcurrentDictionary<string, (FileStamp Stamp, Diagnostic? Found)>(StringComparer.Ordinal);
        Parallel.ForEach(files, file =>
        {
            if (Formats.TryGetValue(Path.GetExtension(file.Path.Relative).ToLowerInvariant(), out string? format))
            {
                bool isKnown = _known.TryGetValue(file.Path.Relative, out var known) && known.Stamp == file.Stamp;
                fresh[file.Path.Relative] = isKnown ? known : (file.Stamp, MistakeOf(file, format));
            }
        });
        _known = fresh;
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

        return header is not var (found, width) ? YamlMistakes.NoSuchPicture.At(start, format, new Bilingual("不是能公布的图片", "is no picture that is published"))
            : found != format ? YamlMistakes.NoSuchPicture.At(start, format, new Bilingual($"是 {found}", "is " + found))
            : file.Stamp.Length > HeavyBytes || width > WidePixels ? YamlMistakes.HeavyPicture.At(start, SizeOf(file, width))
            : null;
    }

    private static PictureHeader? Header(FoundFile file)
    {
        using FileStream stream = File.OpenRead(file.FullPath);
        byte[] bytes = new byte[(int)Math.Min(file.Stamp.Length, PictureHeader.Length)];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return PictureHeader.Read(bytes.AsSpan(0, length));
    }

    private static Bilingual SizeOf(FoundFile file, int width)
    {
        string size = string.Create(CultureInfo.InvariantCulture, $"{file.Stamp.Length / 1024.0 / 1024.0:0.0} MB");
        return width == 0
            ? new Bilingual(size, size)
            : new Bilingual(string.Create(CultureInfo.InvariantCulture, $"{size}、宽 {width} 像素"), string.Create(CultureInfo.InvariantCulture, $"{size}, {width} pixels wide"));
    }
}
