using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown.RawHtml;

namespace Mingnuo.Tests.Content.Markdown.RawHtml;

public sealed class HtmlGuardTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "the element <script>")]
    [InlineData("<p onclick=\"x\">a</p>", "the attribute onclick of <p>")]
    [InlineData("<a href=\"javascript:x\">a</a>", "the element <a>")]
    [InlineData("<p class=\"x\">a</p>", "the attribute class of <p>")]
    [InlineData("<p style=\"color:red\">a</p>", "the attribute style of <p>")]
    [InlineData("<h1>a</h1>", "the element <h1>")]
    [InlineData("<p>a<p>b</p></p>", "a browser would read another structure than is written")]
    [InlineData("<table>a<tr><td>b</td></tr></table>", "a browser would read another structure than is written")]
    public void What_should_never_have_been_written_is_seen(string html, string fault) =>
        Assert.Equal(fault, HtmlGuard.FaultOf(html)?.In(Language.English));

    [Theory]
    [InlineData("<details open><summary>.</summary><p>.</p></details>")]
    [InlineData("<table><thead><tr><th scope=\"col\" colspan=\"2\">.</th></tr></thead><tbody><tr><td>.<br></td></tr></tbody></table>")]
    [InlineData("<dl><dt><abbr title=\"&quot;\">.</abbr></dt><dd><div>.</div></dd></dl>")]
    public void What_may_be_written_passes(string html) => Assert.Null(HtmlGuard.FaultOf(html));
}
