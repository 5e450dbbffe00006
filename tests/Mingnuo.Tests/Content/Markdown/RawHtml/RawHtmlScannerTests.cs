using Mingnuo.Content.Markdown.RawHtml;

namespace Mingnuo.Tests.Content.Markdown.RawHtml;

public sealed class RawHtmlScannerTests
{
    [Theory]
    [InlineData("a < b & c <3", "Text[a < b & c <3]")]
    [InlineData("<BR/><br><br />", "Open[br] Open[br] Open[br]")]
    [InlineData("<td colspan = 2\n rowspan='3' x>a</td >", "Open[td colspan=2 rowspan=3 x=] Text[a] Close[td]")]
    [InlineData("<abbr title=\"a > b &quot;c&quot;\">", "Open[abbr title=a > b \"c\"]")]
    [InlineData("a<!-- <b> -->c", "Text[a] Comment[<!-- <b> -->] Text[c]")]
    [InlineData("<o:p>", "Open[o:p]")]
    [InlineData("<!-- a", "Broken[<!-- a]")]
    [InlineData("<!DOCTYPE html>", "Broken[<!DOCTYPE html>]")]
    [InlineData("<?x?>", "Broken[<?x?>]")]
    [InlineData("<div/>", "Broken[<div/>]")]
    [InlineData("<div a='1' a='2'>", "Broken[<div a='1' a='2'>]")]
    [InlineData("<div a='1'b='2'>", "Broken[<div a='1'b='2'>]")]
    [InlineData("<div a=>", "Broken[<div a=>]")]
    [InlineData("<div a=\"", "Broken[<div a=\"]")]
    [InlineData("<div <p>", "Broken[<div <p>]")]
    [InlineData("</div x>", "Broken[</div x>]")]
    [InlineData("</>", "Broken[</>]")]
    public void Html_is_cut_into_tags_and_text(string html, string expected)
    {
        var scanner = new RawHtmlScanner(html, 0, html.Length);
        var pieces = new List<string>();
        while (scanner.TryRead(out var token))
        {
            var inside = token.Name.Length == 0
                ? html[token.Start..token.End]
                : string.Join(' ', [token.Name, .. token.Attributes.Select(a => $"{a.Name}={a.Value}")]);
            pieces.Add($"{token.Kind}[{inside}]");
        }

        Assert.Equal(expected, string.Join(' ', pieces));
    }
}
