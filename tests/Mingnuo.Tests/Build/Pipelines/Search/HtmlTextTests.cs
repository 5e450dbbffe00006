using Mingnuo.Build.Pipelines.Search;

namespace Mingnuo.Tests.Build.Pipelines.Search;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>师德<strong>标</strong>兵</p>", "师德标兵")]
    [InlineData("<h2 id=\"a\">一</h2>\n<p>二<br>\n三</p>", "一\n二\n三")]
    [InlineData("<table><tr><td>甲</td><td>乙</td></tr></table>", "甲\n乙")]
    [InlineData("<ul>\n<li>甲</li>\n<li>乙 <code>x &lt; y</code></li>\n</ul>", "甲\n乙 x < y")]
    [InlineData("<p>a\n  b&amp;c &quot;d&#39; </p>", "a b&c \"d'")]
    [InlineData("<p>看<a href=\"/x/\" title=\"a>b\">这里</a>。<img src=\"/y.png\" alt=\"图\"></p>", "看这里。")]
    [InlineData("<pre><code>一\n二</code></pre>", "一 二")]
    [InlineData("", "")]
    public void A_body_is_read_as_a_reader_reads_it(string html, string text) => Assert.Equal(text, HtmlText.Of(html));
}
