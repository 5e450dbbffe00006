using System.Globalization;
using Microsoft.AspNetCore.Http;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Preview;

/// <summary>
/// Decides which requests are answered. Every page that is open in a browser on this machine can send requests here, so nothing is taken
/// on trust: the name must be ours (a foreign name that leads here is a rebinding attack), and other sites may link here, not read or embed.
/// </summary>
internal static class RequestGuard
{
    private const int HttpPort = 80;

    private static readonly string[] s_names = ["127.0.0.1", "localhost"];

    private static readonly Refusal s_misdirected = new(
        StatusCodes.Status421MisdirectedRequest,
        new Bilingual("预览只在本机用 127.0.0.1 或 localhost 打开", "the preview is opened on this machine, as 127.0.0.1 or localhost"));

    private static readonly Refusal s_notReading = new(
        StatusCodes.Status405MethodNotAllowed, new Bilingual("预览只能读", "the preview can only be read"));

    private static readonly Refusal s_foreign = new(
        StatusCodes.Status403Forbidden, new Bilingual("别的网站不能读取预览", "other sites cannot read the preview"));

    /// <summary>Why not to answer a request, or <see langword="null"/> to answer it.</summary>
    public static Refusal? Refusal(HttpRequest request) =>
        !IsOurName(request) ? s_misdirected
        : !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) ? s_notReading
        : !MayCome(request.Headers) ? s_foreign
        : null;

    /// <summary>
    /// Whether a script of one of our own pages asks. Browsers send no Origin with an EventSource of the same origin; then they must say
    /// themselves that it is the same.
    /// </summary>
    public static bool IsOwnScript(IHeaderDictionary headers) => headers.Origin.Count > 0
        ? headers.Origin.ToString().Equals("http://" + headers.Host.ToString(), StringComparison.OrdinalIgnoreCase)
        : headers["Sec-Fetch-Site"] == "same-origin";

    private static bool IsOurName(HttpRequest request)
    {
        int port = request.HttpContext.Connection.LocalPort;
        string host = request.Headers.Host.ToString();
        string withPort = ":" + port.ToString(CultureInfo.InvariantCulture);
        return s_names.Any(name => host.Equals(name + withPort, StringComparison.OrdinalIgnoreCase)
            || (port == HttpPort && host.Equals(name, StringComparison.OrdinalIgnoreCase)));
    }

    // "same-site" is no friend: every port of this machine is the same site.
    private static bool MayCome(IHeaderDictionary headers) =>
        headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
        || (headers["Sec-Fetch-Mode"] == "navigate" && headers["Sec-Fetch-Dest"] == "document");
}
