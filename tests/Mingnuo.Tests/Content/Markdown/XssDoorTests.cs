using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Mingnuo.Tests.Content.Markdown;

/// <summary>Every door through which a script has ever come into a page of Markdown.</summary>
public sealed class XssDoorTests
{
    private static readonly string[] s_addressAttributes =
        ["href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset", "background", "ping", "cite", "longdesc"];

    private static readonly string[] s_running =
        ["script", "iframe", "object", "embed", "svg", "math", "base", "link", "meta", "form", "style", "template", "input", "button", "video", "audio", "portal", "frameset", "noscript"];

    /// <summary>Refused: the build does not publish the page.</summary>
    public static TheoryData<string> Refused => new(
        // Links in every spelling of a scheme that runs.
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](<java\tscript:alert(1)>)",
        "[x](<\u0001javascript:alert(1)>)",
        "[x](< javascript:alert(1)>)",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;&#x61;vascript&colon;alert(1))",
        "[x](javascript&#58;alert(1))",
        "[x](<java&Tab;script:alert(1)>)",
        "[x](<java&NewLine;script:alert(1)>)",
        "[x](java&#0;script:alert(1))",
        "[x](java\\script:alert(1))",
        "[x](javascript\\:alert(1))",
        "[x](javascript%3Aalert(1))",
        "[x](%6A%61vascript:alert(1))",
        "[x](java\u200bscript:alert(1))",
        "[x](\u202ejavascript:alert(1))",
        "[x](javascript://example.cn/%0aalert(1))",
        "[x](vbscript:msgbox(1))",
        "[x](livescript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](blob:https://a.cn/1)",
        "[x](file:///etc/passwd)",
        "[x](view-source:javascript:alert(1))",
        "[x](:javascript:alert(1))",
        "[x](//evil.cn/a.js)",
        "[x](\\\\evil.cn/a)",
        "[x](/\\evil.cn/a)",
        "[x](https:evil.cn)",
        "[x](https:///evil.cn)",
        "[x](https://bank.cn@evil.cn/)",
        "[x](https://bank.cn\\@evil.cn/)",
        // The same through other syntax.
        "<javascript:alert(1)>",
        "<JAVASCRIPT:alert(1)>",
        "<data:text/html,x>",
        "[x]\n\n[x]: javascript:alert(1)",
        "[x][y]\n\n[y]: <javascript:alert(1)> 'x'",
        "甲[^1]\n\n[^1]: [x](javascript:alert(1))",
        "|a|\n|-|\n|[x](javascript:alert(1))|",
        "- [ ] [x](javascript:alert(1))",
        "## [x](javascript:alert(1))",
        "> **[x](javascript:alert(1))**",
        "![x](javascript:alert(1))",
        "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
        "![x](https://tracker.cn/a.png)",
        "[![x](javascript:alert(1))](a.md)",
        // Hand-written HTML.
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.cn/a.js></SCRIPT>",
        "甲<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "甲<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
        "<iframe src=\"https://evil.cn\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=\"a.swf\"></object>",
        "<embed src=a.swf>",
        "<form action=\"javascript:alert(1)\"><button>x</button></form>",
        "<base href=\"//evil.cn/\">",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<link rel=stylesheet href=//evil.cn/a.css>",
        "<style>@import '//evil.cn/a.css';</style>",
        "<div style=\"background:url(javascript:alert(1))\">x</div>",
        "<div onclick=\"alert(1)\">x</div>",
        "<kbd onmouseover=alert(1)>x</kbd>",
        "<details open ontoggle=alert(1)>\n</details>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<div id=\"main\">x</div>",
        "<span class=\"overlay\">x</span>",
        "<abbr title=\"a\" title='b' onfocus=x>x</abbr>",
        "<abbr title=\"x\"onclick=\"alert(1)\">x</abbr>\n<br/ onclick=alert(1)>",
        "<td colspan=\"1\" onclick=x>",
        "<table background=\"javascript:alert(1)\"><tr><td>x</td></tr></table>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
        "<template><script>alert(1)</script></template>",
        "<xmp><script>alert(1)</script></xmp>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?>",
        "<!DOCTYPE html>",
        "<!-- a --><script>alert(1)</script>",
        "<!--><img src=x onerror=alert(1)>",
        "<div <script>alert(1)</script>",
        "<div title=`x`>\n</div>",
        "<p>\n\n<script>alert(1)</script>\n\n</p>");

    /// <summary>Not refused, because it is nothing but text.</summary>
    public static TheoryData<string> Inert => new(
        "[x](javascript:alert(1)",
        "[x] (javascript:alert(1))",
        "javascript:alert(1)",
        "`<script>alert(1)</script>`",
        "    <script>alert(1)</script>",
        "```html\n<script>alert(1)</script>\n```",
        "```\" onmouseover=\"alert(1)\nx\n```",
        "\\<script>alert(1)\\</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "< script>alert(1)</ script>",
        "甲{onclick=alert(1)}",
        "## 甲 {#x onclick=alert(1)}",
        "## \"><img src=x onerror=alert(1)",
        "[x](a.md \"\\\" onmouseover=\\\"alert(1)\")",
        "![\" onerror=\"alert(1)](a.png)",
        "[x](https://a.cn/\"onmouseover=\"alert(1))",
        "https://a.cn/\"onmouseover=\"alert(1)",
        "<https://a.cn/\"onmouseover=\"alert(1)>",
        "| a\" onclick=\"x |\n|---|\n| b |",
        "<abbr title='\"><script>alert(1)</script>'>x</abbr>",
        "<abbr title=\"&quot;&gt;&lt;script&gt;\">x</abbr>",
        "<div>&lt;script&gt;alert(1)&lt;/script&gt;</div>",
        "<!-- <script>alert(1)</script> -->",
        "[x]: javascript:alert(1)");

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_hostile_text_is_refused_and_nothing_of_it_could_run(string markdown)
    {
        var body = Body.Of(markdown);
        Assert.NotEmpty(body.Found);
        AssertNothingRuns(body.Html);
    }

    [Theory]
    [MemberData(nameof(Inert))]
    public void A_harmless_look_alike_is_published_as_text(string markdown)
    {
        var body = Body.Of(markdown);
        Assert.Empty(body.Mistakes);
        AssertNothingRuns(body.Html);
    }

    [Fact]
    public void The_judge_of_these_tests_sees_what_runs()
    {
        Assert.ThrowsAny<Exception>(() => AssertNothingRuns("<p><script>x</script>"));
        Assert.ThrowsAny<Exception>(() => AssertNothingRuns("<p onclick=x>"));
        Assert.ThrowsAny<Exception>(() => AssertNothingRuns("<a href='java\tscript:x'>"));
        Assert.ThrowsAny<Exception>(() => AssertNothingRuns("<img src=//a.cn/x>"));
    }

    private static void AssertNothingRuns(string html)
    {
        using var document = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html);
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.LocalName, s_running);
            Assert.DoesNotContain(element.Attributes, a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name is "style" or "srcdoc");
            foreach (var attribute in element.Attributes.Where(a => s_addressAttributes.Contains(a.Name)))
            {
                AssertHarmless(element, attribute.Value);
            }
        }
    }

    private static void AssertHarmless(IElement element, string address)
    {
        // What a browser makes of it, on a page of this site (WHATWG URL, "basic URL parser").
        var seen = string.Concat(address.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
        var isOurs = (seen.StartsWith("/mingnuo/", StringComparison.Ordinal) && !seen.Contains("..", StringComparison.Ordinal)) || seen.StartsWith('#');
        var isOutside = element.LocalName == "a"
            && (seen.StartsWith("https://", StringComparison.Ordinal) || seen.StartsWith("http://", StringComparison.Ordinal) || seen.StartsWith("mailto:", StringComparison.Ordinal));
        Assert.True(isOurs || isOutside, $"{element.LocalName} leads to {address}");
    }
}
