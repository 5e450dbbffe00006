using System.Globalization;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Search.Searching;

namespace Mingnuo.Browser.Stories.Search;

/// <summary>A reader looks for something, narrows what is found, turns its pages, and comes back to it.</summary>
public sealed class SearchStoryTests(RealBrowser browser, BuiltHub built)
{
    private const string Common = "学校";
    private const string Scattered = "标兵师德";

    private readonly SearchedHub _hub = new(built);

    [Theory]
    [InlineData(VisitOptions.Phone)]
    [InlineData(VisitOptions.Desk)]
    public async Task From_the_box_of_any_page_to_a_result_and_back(int width)
    {
        SearchResult expected = _hub.Search("师德标兵");
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(width));
        var page = new SearchPage(visit);
        await visit.GoAsync("units/");

        await page.AskAsync("师德标兵");
        await visit.ArriveAsync("/search/\\?q=");
        await page.FoundAsync(expected.Total);
        await Assertions.Expect(page.Status).ToHaveTextAsync(string.Create(CultureInfo.InvariantCulture, $"找到 {expected.Total} 条结果"));
        Assert.Equal(expected.Hits.Select(h => h.Address), await page.AddressesAsync());
        SearchHit first = expected.Hits[0];
        await Reader.ReadsAsync(page.Results.First, first.Title, first.Kind.Label, first.Unit?.Label, first.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await Assertions.Expect(page.Results.First.Locator("mark").First).ToHaveTextAsync("师德标兵");
        await Assertions.Expect(page.Lists).ToBeHiddenAsync();

        await page.Results.First.GetByRole(AriaRole.Link).ClickAsync();
        await visit.ArriveAsync(new Uri(visit.Site, first.Address));
        await visit.Page.GoBackAsync();
        await page.FoundAsync(expected.Total);
        await Assertions.Expect(page.Box).ToHaveValueAsync("师德标兵");
        page.IsQuiet();
    }

    [Fact]
    public async Task Choices_narrow_what_is_found_and_the_address_bar_holds_them()
    {
        SearchCounts counts = _hub.Search(Common).Counts;
        FacetCount kind = counts.Kinds.First(c => c.Count > 1);
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        var page = new SearchPage(visit);
        await page.OpenAsync(Common);
        await page.FoundAsync(_hub.Search(Common).Total);

        await page.Page.Locator(".chip", new() { HasText = kind.Facet.Label }).First.ClickAsync();
        await page.FoundAsync(kind.Count);
        await Assertions.Expect(page.Page.Locator(".chip[aria-current=true]:visible")).ToContainTextAsync(kind.Facet.Label);

        FacetCount year = _hub.Search(Common, new SearchFilter { Kind = kind.Facet.Id }).Counts.Years[0];
        await page.Page.GetByLabel("年份").SelectOptionAsync(year.Facet.Id);
        await page.FoundAsync(year.Count);
        await page.Page.GetByLabel("排序").SelectOptionAsync("newest");
        await visit.ArriveAsync("\\?q=[^&]+&kind=[^&]+&year=\\d+&sort=newest$");
        var newest = new SearchFilter { Kind = kind.Facet.Id, Year = int.Parse(year.Facet.Id, CultureInfo.InvariantCulture), Sort = SearchSort.Newest };
        await Assertions.Expect(page.Page.GetByLabel("排序")).ToHaveValueAsync("newest");
        Assert.Equal(_hub.Search(Common, newest).Hits.Select(h => h.Address), await page.AddressesAsync());

        await page.Page.GoBackAsync();
        await page.Page.GoBackAsync();
        await page.FoundAsync(kind.Count);
        await page.Page.GoBackAsync();
        await page.FoundAsync(_hub.Search(Common).Total);
        page.IsQuiet();
    }

    [Fact]
    public async Task Long_lists_are_turned_page_by_page()
    {
        SearchResult second = _hub.Search(Common, new SearchFilter { Skip = 20 });
        Assert.True(second.Total > 40, "too few results to turn a page");
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Phone));
        var page = new SearchPage(visit);
        await page.OpenAsync(Common);
        await Assertions.Expect(page.Results).ToHaveCountAsync(20);
        ILocator pager = page.Page.GetByRole(AriaRole.Navigation, new() { Name = "分页" });

        await pager.GetByText("下一页").ClickAsync();
        await Assertions.Expect(pager).ToContainTextAsync("第 2 页");
        Assert.Equal(second.Hits.Select(h => h.Address), await page.AddressesAsync());
        await Assertions.Expect(page.Heading).ToBeFocusedAsync();
        await visit.ArriveAsync("&page=2$");

        await page.Page.GoBackAsync();
        await Assertions.Expect(pager).ToContainTextAsync("第 1 页");
        page.IsQuiet();
    }

    [Fact]
    public async Task What_has_only_the_parts_stands_below_a_sentence_that_says_so()
    {
        SearchResult expected = _hub.Search(Scattered);
        Assert.True(expected is { Exact: 0, Total: > 0 }, "this story needs another run");
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        var page = new SearchPage(visit);

        await page.OpenAsync(Scattered);

        await page.FoundAsync(expected.Total);
        await Assertions.Expect(page.Page.Locator(".split-note")).ToContainTextAsync(Scattered);
        Assert.Equal(expected.Hits.Select(h => h.Address), await page.AddressesAsync());
        page.IsQuiet();
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_what_was_looked_for_and_where_else_to_look()
    {
        string nearest = _hub.Search("\"德师标兵\"").Nearest[0].Text;
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Phone));
        var page = new SearchPage(visit);

        await page.OpenAsync(Uri.EscapeDataString("\"德师标兵\""));

        await Assertions.Expect(page.Heading).ToHaveTextAsync("没有找到“\"德师标兵\"”。");
        await Assertions.Expect(page.Status).ToHaveTextAsync("没有找到“\"德师标兵\"”。");
        await Assertions.Expect(page.Lists.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        await page.Page.Locator(".near").GetByText(nearest, new() { Exact = true }).ClickAsync();
        await page.FoundAsync(_hub.Search(nearest).Total);

        await page.OpenAsync("师德&year=1999");
        await Assertions.Expect(page.Heading).ToHaveTextAsync("选定的条件下没有找到“师德”。");
        await page.Page.GetByText("去掉条件").ClickAsync();
        await page.FoundAsync(_hub.Search("师德").Total);
        page.IsQuiet();
    }

    [Fact]
    public async Task Signs_that_make_no_sense_are_searched_as_words_and_the_page_says_so()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        var page = new SearchPage(visit);

        await page.OpenAsync("colour:师德");

        await page.FoundAsync(_hub.Search("colour:师德").Total);
        await Assertions.Expect(page.Page.Locator(".answers")).ToContainTextAsync("已经当作普通文字查找");
        page.IsQuiet();
    }
}
