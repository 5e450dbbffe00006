namespace Mingnuo.Build.Output;

/// <summary>
/// The file that says a folder is Mingnuo's to replace. It is the same in every build: were sizes, hashes or times recorded in it, the
/// same input would not give the same bytes. Its name begins with a dot, so GitHub Pages leaves it out.
/// </summary>
internal static class OutputMarker
{
    /// <summary>At the top of the output folder.</summary>
    public const string Name = ".mingnuo";

    /// <summary>What it says; the first line is what is checked.</summary>
    public static ReadOnlySpan<byte> Content =>
        "mingnuo output 1\n这个文件夹由明诺整个重写：别的文件不要放在这里。\nMingnuo replaces this whole folder; keep nothing else in it.\n"u8;

    private static ReadOnlySpan<byte> FirstLine => "mingnuo output 1\n"u8;

    /// <summary>Whether a folder may be replaced or deleted: it is empty or bears the marker.</summary>
    public static bool IsOurs(string folder) => IsMarked(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();

    private static bool IsMarked(string folder)
    {
        var marker = new FileInfo(Path.Combine(folder, Name));
        if (!marker.Exists || marker.LinkTarget is not null)
        {
            return false;
        }

        // A marker that was broken off, or emptied by a power cut, counts.
        using FileStream stream = marker.OpenRead();
        Span<byte> start = stackalloc byte[FirstLine.Length];
        return FirstLine.StartsWith(start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
    }
}
