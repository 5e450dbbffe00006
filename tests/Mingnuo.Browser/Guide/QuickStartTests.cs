using System.Text.RegularExpressions;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Browser.Pictures;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Sites;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Browser.Guide;

/// <summary>A newcomer follows the guide's first walk; readers then find what was promised. The guide's pictures are of this walk.</summary>
public sealed class QuickStartTests(RealBrowser browser) : IAsyncLifetime
{
    private const string Folder = "content/pages/guide/pictures";
    private const string Digests = "tests/Mingnuo.Browser/Guide/pictures.txt";

    private readonly TestHub _hub = TestHub.Shipped();
    private PublishedHub? _published;

    public async ValueTask InitializeAsync()
    {
        _hub.Write(QuickStart.Path, QuickStart.Template);
        _published = await PublishedHub.PublishAsync(_hub.Root);
    }

    [Fact]
    public async Task Readers_find_the_new_pledge_from_its_unit_and_on_the_board()
    {
        await using Visit visit = await browser.VisitAsync(_published!.Site, new VisitOptions(VisitOptions.Phone));
        foreach (string from in new[] { "units/liulin-primary/", "pledges/" })
        {
            await visit.GoAsync(from);
            await visit.Page.Locator($"main a[href*='/{QuickStart.Address}']").First.ClickAsync();
            await visit.ArriveAsync(Regex.Escape($"/{QuickStart.Address}"));
            Assert.Contains("家访一年级一班全部 42 户", await visit.Page.Locator("#home-visits").InnerTextAsync(), StringComparison.Ordinal);
        }

        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_pictures_of_the_guide_show_what_it_says()
    {
        IReadOnlyList<Picture> pictures = await QuickStartPictures.TakeAsync(browser, _published!.Site);
        if (ScreenshotTests.Wanted is { Length: > 0 })
        {
            foreach (Picture picture in pictures)
            {
                await ScreenshotTests.WriteAsync(Path.Combine(Repository.Root, Folder, picture.Name), picture.Png);
            }

            await File.WriteAllTextAsync(Path.Combine(Repository.Root, Digests), Written(pictures), TestContext.Current.CancellationToken);
        }

        Assert.True(Written(pictures) == Repository.Read(Digests), "the guide's pictures are out of date: run these tests with MINGNUO_SCREENSHOT set (CONTRIBUTING.md)");
        Assert.All(pictures, p => Assert.Equal(ScreenshotTests.SizeOf(p.Png), ScreenshotTests.SizeOf(File.ReadAllBytes(Path.Combine(Repository.Root, Folder, p.Name)))));
        Assert.All(pictures, p => Assert.Contains($"](pictures/{p.Name})", Repository.Read(QuickStart.Page), StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        if (_published is not null)
        {
            await _published.DisposeAsync();
        }

        _hub.Dispose();
    }

    private static string Written(IEnumerable<Picture> pictures) => string.Concat(pictures.Select(p => $"{p.Name} {p.Digest}\n"));
}
