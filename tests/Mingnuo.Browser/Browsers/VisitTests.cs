using Mingnuo.Browser.Hubs;

namespace Mingnuo.Browser.Browsers;

/// <summary>That the watch kept over every story sees what it is there for: each fault is planted, and told.</summary>
public sealed class VisitTests(RealBrowser browser) : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingnuo-visit-");

    [Theory]
    [InlineData("<p>安静的一页</p>", null)]
    [InlineData("<script>console.log('hello')</script>", "console log: hello")]
    [InlineData("<script>console.debug('quiet')</script>", "console debug: quiet")]
    [InlineData("<script>throw new Error('oh')</script>", "oh")]
    [InlineData("<script>alert(1)</script>", "a alert box: 1")]
    [InlineData("<img src='missing.png' alt=''>", "missing.png: 404")]
    [InlineData("<img src='../other/a.png' alt=''>", "is not of this site")]
    [InlineData("<img src='http://127.0.0.2:1/a.png' alt=''>", "is not of this site")]
    [InlineData("<meta http-equiv='Content-Security-Policy' content=\"style-src 'self'\"><style>p{color:red}</style>", "Content Security Policy")]
    [InlineData("<meta http-equiv='Content-Security-Policy' content=\"script-src 'self'\"><p onclick='x()'>", "Content Security Policy")]
    public async Task Every_fault_of_a_page_is_noted(string html, string? fault)
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "index.html"),
            $"<!doctype html><html lang=zh-CN><meta charset=utf-8><title>页</title><link rel=icon href='data:,'>{html}",
            TestContext.Current.CancellationToken);
        await using var server = await PagesServer.StartAsync(_folder.FullName);
        await using var visit = await browser.VisitAsync(server.Site, new VisitOptions(VisitOptions.Desk));

        await visit.GoAsync("");

        if (fault is null)
        {
            Assert.Empty(visit.Faults);
        }
        else
        {
            Assert.Contains(visit.Faults, f => f.Contains(fault, StringComparison.Ordinal));
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
