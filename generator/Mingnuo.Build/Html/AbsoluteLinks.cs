using System.Net;
using System.Text;

namespace Mingnuo.Build.Html;

/// <summary>HTML of a page made fit to be read elsewhere.</summary>
internal static class AbsoluteLinks
{
    /// <summary>The same HTML with every link and picture by its whole address.</summary>
    /// <param name="html">HTML as this program writes it.</param>
    /// <param name="absolute">Gives a link's whole address.</param>
    public static string In(string html, Func<string, string> absolute)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(html);
        var whole = new StringBuilder(html.Length);
        int done = 0;
        var scanner = new HtmlScanner(bytes);
        while (scanner.NextTag())
        {
            while (scanner.NextAttribute())
            {
                if (scanner.Value.Length > 0 && IsLink(scanner.Attribute))
                {
                    TextPlace place = scanner.Value;
                    string link = WebUtility.HtmlDecode(Encoding.UTF8.GetString(place.In(bytes)));
                    whole.Append(Encoding.UTF8.GetString(bytes.AsSpan(done..place.Start))).Append(WebUtility.HtmlEncode(absolute(link)));
                    done = place.Start + place.Length;
                }
            }
        }

        return whole.Append(Encoding.UTF8.GetString(bytes.AsSpan(done))).ToString();
    }

    private static bool IsLink(ReadOnlySpan<byte> name) => HtmlScanner.Is(name, "href"u8) || HtmlScanner.Is(name, "src"u8) || HtmlScanner.Is(name, "cite"u8);
}
