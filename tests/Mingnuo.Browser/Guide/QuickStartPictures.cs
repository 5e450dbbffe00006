using System.Globalization;
using System.Net;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Sites;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Browser.Guide;

/// <summary>The pictures of the guide's first walk: GitHub's pages drawn with what the guide says to type, and the page that comes of it.</summary>
internal static class QuickStartPictures
{
    /// <summary>A date that there is not, of those in the template.</summary>
    private const string Good = "2011-11-30";
    private const string Bad = "2011-11-31";

    private const float Scale = 1.5f;
    private const int PhoneHeight = 640;
    private static readonly string[] s_sketches = ["add-file", "new-file", "commit", "failed"];

    /// <summary>Takes all of them, in the order of the steps.</summary>
    public static async Task<IReadOnlyList<Picture>> TakeAsync(RealBrowser browser, Uri site)
    {
        List<Picture> pictures = [];
        await using (Visit desk = await browser.VisitAsync(site, new VisitOptions(VisitOptions.Desk, Scale: Scale)))
        {
            await desk.Page.SetContentAsync(Sketches());
            foreach (string name in s_sketches)
            {
                ILocator sketch = desk.Page.Locator($"#{name}");
                pictures.Add(new Picture($"{name}.png", await sketch.ScreenshotAsync(), await sketch.InnerTextAsync()));
            }
        }

        await using Visit phone = await browser.VisitAsync(site, new VisitOptions(VisitOptions.Phone, Scale: Scale));
        await phone.GoAsync(QuickStart.Address);
        byte[] png = await phone.Page.ScreenshotAsync(new() { FullPage = true, Clip = new() { Width = VisitOptions.Phone, Height = PhoneHeight } });
        pictures.Add(new Picture("published.png", png, await phone.Page.Locator("main").InnerTextAsync()));
        Assert.Empty(phone.Faults);
        return pictures;
    }

    private static string Sketches()
    {
        Diagnostic mistake = Mistake();
        int line = mistake.Position.Line;
        string folder = Path.GetDirectoryName(QuickStart.Path)!;
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["repository"] = "jiaoyu / mingnuo",
            ["folder"] = Path.GetFileName(folder),
            ["file"] = Path.GetFileName(QuickStart.Path),
            ["path"] = QuickStart.Path,
            ["message"] = "柳荫小学：新增2011年秋季学期承诺",
            ["template"] = Lines(QuickStart.Template.Split('\n').Take(12)),
            ["before"] = (line - 3).ToString(CultureInfo.InvariantCulture),
        };
        string html = values.Aggregate(
            Repository.Read("tests/Mingnuo.Browser/Guide/sketches.html"),
            (text, value) => text.Replace($"{{{{{value.Key}}}}}", value.Key is "template" ? value.Value : WebUtility.HtmlEncode(value.Value), StringComparison.Ordinal));
        SourceText source = mistake.Position.Source;
        string before = Lines(Enumerable.Range(line - 2, 2).Select(n => source.Line(n).ToString()));
        string note = $"<p class=\"note\"><b>✕ {mistake.Kind.Code}</b> {WebUtility.HtmlEncode(mistake.Message(Language.Chinese))}<br>→ {WebUtility.HtmlEncode(mistake.Hint(Language.Chinese))}</p>";
        string wrong = $"<div class=\"wrong\">{WebUtility.HtmlEncode(source.Line(line).ToString())}</div>{note}";
        return html.Replace("{{mistake}}", before + wrong + Lines([source.Line(line + 1).ToString()]), StringComparison.Ordinal);
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"<div>{WebUtility.HtmlEncode(line)}</div>"));

    private static Diagnostic Mistake()
    {
        using TestHub hub = TestHub.Shipped();
        hub.Write(QuickStart.Path, QuickStart.Template.Replace(Good, Bad, StringComparison.Ordinal));
        return Assert.Single(hub.Build().Diagnostics.Sorted(), d => d.Position.Source.Path == QuickStart.Path);
    }
}
