using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown.RawHtml;
using Mingnuo.Tests.Specs;

namespace Mingnuo.Tests.Content.Markdown.RawHtml;

public sealed class HtmlGuardTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "the element <script>")]
    [InlineData("<p onclick=\"x\">a</p>", "the attribute onclick of <p>")]
    [InlineData("<a href=\"javascript:x\">a</a>", "the attribute href of <a>")]
    [InlineData("<p style=\"color:red\">a</p>", "the attribute style of <p>")]
    [InlineData("<h1>a</h1>", "the element <h1>")]
    [InlineData("<p>a<p>b</p></p>", "a browser would read another structure than is written")]
    [InlineData("<table>a<tr><td>b</td></tr></table>", "a browser would read another structure than is written")]
    public void What_should_never_have_been_written_is_seen(string html, string fault) =>
        Assert.Equal(fault, HtmlGuard.FaultOf(html)?.In(Language.English));

    [Fact]
    public void What_the_renderer_writes_passes() => Assert.All(
        SpecExample.Of("markdown", first: "markdown").Where(e => !e.Blocks.ContainsKey("mistakes")),
        e => Assert.Null(HtmlGuard.FaultOf(Body.Of(e.Blocks["markdown"]).Html)?.English));
}
