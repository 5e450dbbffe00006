using Mingnuo.Build.Html;

namespace Mingnuo.Tests.Build.Html;

public sealed class AbsoluteLinksTests
{
    [Theory]
    [InlineData("<p>一 href=\"a\"</p>", "<p>一 href=\"a\"</p>")]
    [InlineData("<a href=\"/hub/a/#b\">一</a><img alt=\"/hub/\" src=\"/hub/c.png\">", "<a href=\"[/hub/a/#b]\">一</a><img alt=\"/hub/\" src=\"[/hub/c.png]\">")]
    [InlineData("<a href=\"?a=1&amp;b=2\">二</a>", "<a href=\"[?a=1&amp;b=2]\">二</a>")]
    [InlineData("<blockquote cite=\"#x\"><p id=\"x\">", "<blockquote cite=\"[#x]\"><p id=\"x\">")]
    public void Links_and_pictures_are_given_whole_and_nothing_else_is_touched(string html, string whole) =>
        Assert.Equal(whole, AbsoluteLinks.In(html, link => $"[{link}]"));
}
