using System.Globalization;
using CsvHelper;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Browser.Stories;

/// <summary>A reader filters a ledger, with a script and without, and takes its table home.</summary>
public sealed class LedgerStoryTests(RealBrowser browser, BuiltHub built)
{
    private readonly Ledger _ledger = built.Pages.Hub.Ledgers.MaxBy(l => l.Rows.Count)!;

    [Theory]
    [InlineData(VisitOptions.Phone)]
    [InlineData(VisitOptions.Desk)]
    public async Task Filters_narrow_the_rows_together_and_months_without_rows_go(int width)
    {
        LedgerRow one = _ledger.Rows[^1];
        LedgerRow[] ofForm = [.. _ledger.Rows.Where(r => r.Form == one.Form)];
        LedgerRow[] both = [.. ofForm.Where(r => r.Month == one.Month)];
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(width));
        await visit.GoAsync(_ledger.Address);

        await ChooseAsync(visit.Page, "form", one.Form);
        Assert.Equal(ofForm.Select(r => r.Anchor), await ShownAsync(visit.Page));
        await ChooseAsync(visit.Page, "month", one.Month.ToString());
        Assert.Equal(both.Select(r => r.Anchor), await ShownAsync(visit.Page));
        Assert.Equal(1, await visit.Page.Locator("tr.month:visible").CountAsync());
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(both.Length.ToString(CultureInfo.InvariantCulture));

        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync(one.Activity);
        Assert.Contains(one.Anchor, await ShownAsync(visit.Page));
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    [Fact]
    public async Task The_table_that_is_downloaded_holds_every_row()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        await visit.GoAsync(_ledger.Address);

        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("a[download]").ClickAsync());
        Assert.Equal(_ledger.Path.Id.Replace('/', '-') + ".csv", download.SuggestedFilename);
        using CsvReader reader = CsvReader.FromFile(await download.PathAsync(), new CsvReaderOptions { Separator = ',' });
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add($"{reader.GetString("日期")} {reader.GetString("活动")} {reader.GetString("人数")}");
        }

        Assert.Equal(_ledger.Rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.On:yyyy-MM-dd} {r.Activity} {r.People}")), rows);
    }

    private static async Task ChooseAsync(IPage page, string filter, string key)
    {
        await page.Locator($"[data-filter='{filter}'] summary").ClickAsync();
        await page.Locator($"[data-filter='{filter}'] a[data-key='{key}']").ClickAsync();
    }

    private static async Task<IReadOnlyList<string>> ShownAsync(IPage page) =>
        await page.Locator("tr.entry:visible").EvaluateAllAsync<string[]>("rows => rows.map(row => row.id)");
}
