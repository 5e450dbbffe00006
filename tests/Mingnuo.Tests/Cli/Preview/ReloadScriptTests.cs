using System.Text;
using Mingnuo.Cli.Preview;

namespace Mingnuo.Tests.Cli.Preview;

public sealed class ReloadScriptTests
{
    [Theory]
    [InlineData("<body><p>页</p></body></html>", "<body><p>页</p>¦</body></html>")]
    [InlineData("<p></body></p></body>", "<p></body></p>¦</body>")]
    [InlineData("<p>页", "<p>页¦")]
    public void It_is_put_at_the_end_of_the_body(string html, string expected)
    {
        string[] parts = expected.Split('¦');
        string page = Encoding.UTF8.GetString(new ReloadScript().PutInto(Encoding.UTF8.GetBytes(html), 7));
        Assert.StartsWith(parts[0] + "<script type=\"module\" src=\"/__mingnuo/reload.js?token=", page, StringComparison.Ordinal);
        Assert.EndsWith("&amp;edition=7\"></script>\n" + parts[1], page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_run_has_a_token_of_its_own_that_is_long_enough()
    {
        string[] pages = [.. Enumerable.Range(0, 2).Select(_ => Encoding.UTF8.GetString(new ReloadScript().PutInto([], 1)))];
        Assert.NotEqual(pages[0], pages[1]);
        Assert.Matches("token=[0-9a-f]{32}&", pages[0]);
    }

    [Fact]
    public void The_script_makes_no_markup_from_text()
    {
        string script = Encoding.UTF8.GetString(PreviewFiles.Find(ReloadScript.Address)!);
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval|Function\\(|\\.style\\b", script);
        Assert.Contains(".textContent = text", script, StringComparison.Ordinal);
    }
}
