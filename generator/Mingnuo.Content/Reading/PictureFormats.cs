namespace Mingnuo.Content.Reading;

/// <summary>The pictures that are published, by the extensions of their names. No SVG: opened by itself it could run scripts.</summary>
internal static class PictureFormats
{
    private static readonly (string Extension, string Format)[] s_all =
    [
        (".avif", "AVIF"), (".gif", "GIF"), (".jpeg", "JPEG"), (".jpg", "JPEG"), (".png", "PNG"), (".webp", "WebP"),
    ];

    /// <summary>The extensions, in lower case and in order; names may have them in capitals.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. s_all.Select(p => p.Extension)];

    /// <summary>What a file of this name should be, as <see cref="PictureHeader"/> calls it; <see langword="null"/> where that is no picture.</summary>
    public static string? Of(string name) =>
        Array.Find(s_all, p => name.EndsWith(p.Extension, StringComparison.OrdinalIgnoreCase)).Format;
}
