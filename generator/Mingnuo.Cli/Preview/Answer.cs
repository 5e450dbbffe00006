using System.Text;
using Microsoft.AspNetCore.Http;

namespace Mingnuo.Cli.Preview;

/// <summary>Sends whole answers.</summary>
internal static class Answer
{
    /// <summary>Sends bytes; to HEAD, only what would be said of them.</summary>
    public static async Task Send(HttpContext context, int status, string type, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    /// <summary>Sends plain text.</summary>
    public static Task SendText(HttpContext context, int status, string text) =>
        Send(context, status, ContentTypes.Text, Encoding.UTF8.GetBytes(text));

    /// <summary>Sends the browser to another address of the same site, for this time.</summary>
    public static void Redirect(HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status302Found;
        context.Response.Headers.Location = address;
        context.Response.ContentLength = 0;
    }
}
