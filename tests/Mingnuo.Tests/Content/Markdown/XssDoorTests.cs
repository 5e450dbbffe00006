using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Mingnuo.Tests.Content.Markdown;

/// <summary>What becomes of the doors through which scripts come into pages; the browser tests open the pages themselves.</summary>
public sealed class XssDoorTests
{
    private static readonly string[] s_addressAttributes =
        ["href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset", "background", "ping", "cite", "longdesc"];

    private static readonly string[] s_running =
        ["script", "iframe", "object", "embed", "svg", "math", "base", "link", "meta", "form", "style", "template", "input", "button", "video", "audio", "portal", "frameset", "noscript"];

    public static TheoryData<string> Refused => [.. XssDoors.Refused];

    public static TheoryData<string> Inert => [.. XssDoors.Inert];

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

    internal static void AssertNothingRuns(string html)
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
