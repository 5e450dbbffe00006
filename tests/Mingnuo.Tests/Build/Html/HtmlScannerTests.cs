using System.Text;
using Mingnuo.Build.Html;

namespace Mingnuo.Tests.Build.Html;

public sealed class HtmlScannerTests
{
    [Theory]
    [InlineData("""<p>text</p>""", "p")]
    [InlineData("""<a href="x" class='y z' hidden data-n=5>""", "a href=x class=y z hidden= data-n=5")]
    [InlineData("""<br/><img src=a.png/ alt = "">""", "br|img src=a.png/ alt=")]
    [InlineData("<a\n\ttitle=\"a > b < c\"\n>", "a title=a > b < c")]
    [InlineData("""<!doctype html><!-- <p> --><?x?></p ><h1>""", "h1")]
    [InlineData("""<style>a > b {} </p> <b></style><i><script type=x>"<b>"</script><u>""", "style|i|script type=x|u")]
    [InlineData("""<p x=">""", "p x=>")]
    [InlineData("""a < b <3 <青> <b""", "b")]
    public void Tags_and_attributes_are_read_as_browsers_read_them(string html, string expected) => Assert.Equal(expected, Scan(Encoding.UTF8.GetBytes(html)));

    [Fact]
    public void A_page_broken_off_at_any_byte_is_read_to_its_end()
    {
        byte[] html = Encoding.UTF8.GetBytes("""<!doctype html><!-- x --><a href="青" b = 'c' d=e f><script>"</p>"</script><img/>""");
        for (int length = 0; length <= html.Length; length++)
        {
            Scan(html[..length]);
        }

        Assert.EndsWith("script|img", Scan(html), StringComparison.Ordinal);
    }

    private static string Scan(byte[] html)
    {
        var scanner = new HtmlScanner(html);
        var tags = new List<string>();
        while (scanner.NextTag())
        {
            string tag = Encoding.UTF8.GetString(scanner.Tag);
            while (scanner.NextAttribute())
            {
                string value = Encoding.UTF8.GetString(scanner.Value.In(html));
                tag += $" {Encoding.UTF8.GetString(scanner.Attribute)}={value}";
            }

            tags.Add(tag);
        }

        return string.Join('|', tags);
    }
}
