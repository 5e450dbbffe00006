using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mingnuo.Cli.Preview;

/// <summary>
/// The one element that a previewed page has over a built one: the script that waits for changes. The token of this run, which no other site can
/// read, stands in its address.
/// </summary>
internal sealed class ReloadScript
{
    /// <summary>Below it lies everything that is the preview's own; no page of a site can.</summary>
    public const string Folder = "/__mingnuo/";

    /// <summary>The script's address.</summary>
    public const string Address = Folder + "reload.js";

    private const int TokenLength = 32;

    private readonly byte[] _token = Encoding.UTF8.GetBytes(RandomNumberGenerator.GetHexString(TokenLength, lowercase: true));

    private static ReadOnlySpan<byte> EndOfBody => "</body>"u8;

    /// <summary>Whether this is the token of this run.</summary>
    public bool IsToken(string? token) => CryptographicOperations.FixedTimeEquals(_token, Encoding.UTF8.GetBytes(token ?? ""));

    /// <summary>A page with the script at the end of its body.</summary>
    /// <param name="html">The page.</param>
    /// <param name="edition">The edition that the page belongs to: the script is told of every other.</param>
    public byte[] PutInto(ReadOnlySpan<byte> html, int edition)
    {
        int at = html.LastIndexOf(EndOfBody);
        at = at < 0 ? html.Length : at;
        return [.. html[..at], .. Element(edition), .. html[at..]];
    }

    private byte[] Element(int edition) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"<script type=\"module\" src=\"{Address}?token={Encoding.UTF8.GetString(_token)}&amp;edition={edition}\"></script>\n"));
}
