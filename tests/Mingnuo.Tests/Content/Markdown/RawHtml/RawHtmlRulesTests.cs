using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Content.Markdown.RawHtml;

public sealed class RawHtmlRulesTests
{
    [Theory]
    [InlineData("<details>\n<summary>甲</summary>\n\n- 乙\n\n</details>")]
    [InlineData("<details open>\n<summary>甲</summary>\n乙\n</details>")]
    [InlineData("<dl>\n<dt>甲</dt>\n<dd>\n\n**乙**\n\n</dd>\n</dl>")]
    [InlineData("<table>\n<caption>甲</caption>\n<thead>\n<tr><th scope=\"col\">乙</th></tr>\n</thead>\n\n<tbody>\n<tr>\n\n<td>丙</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("- <kbd>甲</kbd>\n\n  <div>\n\n  乙\n\n  </div>")]
    [InlineData("*<ruby>甲<rp>(</rp><rt>a</rt><rp>)</rp></ruby>*")]
    [InlineData("<div>a &amp; b &copy; < 3 &unknown; & </div>")]
    [InlineData("<p>甲<br>乙</p>")]
    public void What_is_in_its_place_is_published(string markdown) => Assert.Empty(Body.Of(markdown).Mistakes);

    [Theory]
    [InlineData("甲<ruby>乙*<rt>a</rt>*</ruby>", "<rt> belongs directly in <ruby>")]
    [InlineData("<tr>\n</tr>", "<tr> belongs directly in <thead>")]
    [InlineData("<summary>甲</summary>", "<summary> belongs directly in <details>")]
    [InlineData("<table>\n<tr><td>甲</td></tr>乙\n</table>", "text cannot stand directly in <table>")]
    [InlineData("<table>\n<div>甲</div>\n</table>", "<div> cannot stand in <table>")]
    [InlineData("<p>甲<div>乙</div></p>", "<div> cannot stand in <p>")]
    [InlineData("<table>\n\n甲\n\n</table>", "<table> must be closed by </table> before the blank line")]
    [InlineData("<p>\n\n甲\n\n</p>", "<p> must be closed by </p> before the blank line")]
    [InlineData("<div>\n\n> </div>\n\n</div>", "</div> closes no <div>")]
    [InlineData("*甲<kbd>乙*</kbd>", "</kbd> closes no <kbd>")]
    [InlineData("<div>\n\n甲", "<div> is not closed")]
    [InlineData("甲</br>", "the element </br>")]
    [InlineData("甲</b>", "the element </b>")]
    [InlineData("<table><tr><td colspan=\"0\">甲</td></tr></table>", "the value of the attribute colspan of <td>")]
    [InlineData("<table><tr><td rowspan=\"9999\">甲</td></tr></table>", "the value of the attribute rowspan of <td>")]
    [InlineData("<table><tr><th scope=\"x\">甲</th></tr></table>", "the value of the attribute scope of <th>")]
    public void What_is_out_of_place_is_named(string markdown, string what) => Assert.Contains(
        $"this HTML is not published: {what}",
        Body.Of(markdown).Found.Select(d => d.Message(Language.English)));

    [Fact]
    public void A_refused_element_is_reported_once_and_stays_readable()
    {
        var body = Body.Of("甲<center>乙</center>丙");
        Assert.Equal("1:2 MN0405", body.Mistakes);
        Assert.Equal("<p>甲&lt;center&gt;乙&lt;/center&gt;丙</p>", body.Html);
    }
}
