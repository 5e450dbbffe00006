using System.Security.Cryptography;
using System.Text;

namespace Mingnuo.Build.History;

/// <summary>The name that git gives to a file's bytes. It only tells whether two texts are the same; nothing is trusted for it.</summary>
internal static class BlobHash
{
    private const int Sha1Length = 40;

    /// <summary>Whether a text, saved as UTF-8 with plain line ends, has these bytes in git.</summary>
    public static bool Is(string text, string blob)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        byte[] header = Encoding.ASCII.GetBytes($"blob {bytes.Length}\0");
        using var hash = IncrementalHash.CreateHash(blob.Length == Sha1Length ? HashAlgorithmName.SHA1 : HashAlgorithmName.SHA256);
        hash.AppendData(header);
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset()) == blob;
    }
}
