using System.Buffers.Binary;
using System.Text;

namespace Mingnuo.Build.Data;

/// <summary>
/// Files in one zip, the same bytes on every machine: <c>ZipArchive</c> writes which system it runs on, and what a deflater writes depends
/// on the library and processor. So the files are stored as they are, in the order given, all of one day.
/// </summary>
internal static class DataZip
{
    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 0x0800;
    private const int FirstYear = 1980;

    /// <summary>Writes them after PKWARE's APPNOTE 6.3: local headers with their files, the directory, its end.</summary>
    /// <param name="files">Names and bytes.</param>
    /// <param name="day">The day that every file is of.</param>
    public static ReadOnlyMemory<byte> Of(IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files, DateOnly day)
    {
        using var zip = new MemoryStream();
        using var directory = new MemoryStream();
        ushort count = 0;
        foreach ((string name, ReadOnlyMemory<byte> content) in files)
        {
            byte[] path = Encoding.UTF8.GetBytes(name);
            byte[] entry = Entry(path, content, day);
            uint offset = (uint)zip.Length;
            Write(zip, 0x04034b50, 4);
            zip.Write(entry);
            zip.Write(path);
            zip.Write(content.Span);

            Write(directory, 0x02014b50, 4);
            Write(directory, Version, 2);
            directory.Write(entry);
            // No comment, on the first disk, neither text nor program, no attributes.
            directory.Write(new byte[10]);
            Write(directory, offset, 4);
            directory.Write(path);
            count++;
        }

        uint start = (uint)zip.Length;
        directory.WriteTo(zip);
        Write(zip, 0x06054b50, 4);
        Write(zip, 0, 4);
        Write(zip, count, 2);
        Write(zip, count, 2);
        Write(zip, (uint)directory.Length, 4);
        Write(zip, start, 4);
        Write(zip, 0, 2);
        return zip.ToArray();
    }

    /// <summary>What the header before a file and its entry in the directory both say.</summary>
    private static byte[] Entry(byte[] path, ReadOnlyMemory<byte> content, DateOnly day)
    {
        using var entry = new MemoryStream();
        Write(entry, Version, 2);
        Write(entry, NamesAreUtf8, 2);
        Write(entry, 0, 2);
        Write(entry, 0, 2);
        Write(entry, (uint)((Math.Max(day.Year - FirstYear, 0) << 9) | (day.Month << 5) | day.Day), 2);
        Write(entry, Crc32.Of(content.Span), 4);
        Write(entry, (uint)content.Length, 4);
        Write(entry, (uint)content.Length, 4);
        Write(entry, (uint)path.Length, 2);
        Write(entry, 0, 2);
        return entry.ToArray();
    }

    private static void Write(Stream stream, uint value, int bytes)
    {
        Span<byte> buffer = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(buffer, value);
        stream.Write(buffer[..bytes]);
    }
}
