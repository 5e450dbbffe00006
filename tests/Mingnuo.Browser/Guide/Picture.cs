using System.Security.Cryptography;
using System.Text;

namespace Mingnuo.Browser.Guide;

/// <summary>A picture of the guide.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Png">Its bytes; they differ from one Chromium to the next.</param>
/// <param name="Shown">The text that it shows, which does not.</param>
internal sealed record Picture(string Name, byte[] Png, string Shown)
{
    /// <summary>By this a committed picture is known to show what it would show today.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Shown)))[..16];
}
