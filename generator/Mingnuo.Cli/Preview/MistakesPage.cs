using System.Net;
using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Preview;

/// <summary>What stands in a page's place while there is no good one to show.</summary>
internal static class MistakesPage
{
    private static readonly Bilingual s_title = new("内容有错误，网页还不能显示", "the content has mistakes, there is no page to show yet");

    /// <summary>The page; the mistakes are plain text in it, whatever was written.</summary>
    public static byte[] Of(string mistakes, Language language) => Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html>
        <html lang="{(language == Language.Chinese ? "zh-CN" : "en")}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{s_title.In(language)}</title>
        <link rel="stylesheet" href="{PreviewFiles.Style}">
        </head>
        <body>
        <main class="mistakes">
        <h1>{s_title.In(language)}</h1>
        <pre id="mingnuo-mistakes">{WebUtility.HtmlEncode(mistakes)}</pre>
        </main>
        </body>
        </html>

        """);
}
