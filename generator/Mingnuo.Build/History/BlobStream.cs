using System.Globalization;
using System.Text;

namespace Mingnuo.Build.History;

/// <summary>What <c>git cat-file --batch</c> says: a line "hash type size", as many bytes, and a line end, for every hash asked for.</summary>
internal static class BlobStream
{
    /// <summary>A record is refused when it is larger (see Reading/SourceReader.cs), so no version that was ever published is.</summary>
    private const long MaxBytes = 2 * 1024 * 1024;

    /// <summary>Reads the answer to its end.</summary>
    /// <param name="answer">The stream.</param>
    /// <param name="found">Gets the files by their hashes.</param>
    public static void Read(Stream answer, Dictionary<string, byte[]> found)
    {
        using var buffered = new BufferedStream(answer, 1 << 16);
        while (Line(buffered) is { } line)
        {
            string[] words = line.Split(' ');
            if (words is not [var hash, var type, var digits] || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long size))
            {
                continue; // "hash missing"
            }

            if (type == "blob" && size <= MaxBytes)
            {
                byte[] bytes = new byte[size];
                if (buffered.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length)
                {
                    found[hash] = bytes;
                }

                size = 0;
            }

            Skip(buffered, size + 1);
        }
    }

    private static string? Line(Stream stream)
    {
        var line = new StringBuilder();
        for (int next = stream.ReadByte(); next != '\n'; next = stream.ReadByte())
        {
            if (next < 0)
            {
                return line.Length == 0 ? null : line.ToString();
            }

            line.Append((char)next);
        }

        return line.ToString();
    }

    private static void Skip(Stream stream, long count)
    {
        byte[] some = new byte[1 << 14];
        for (int read; count > 0 && (read = stream.Read(some, 0, (int)Math.Min(count, some.Length))) > 0;)
        {
            count -= read;
        }
    }
}
