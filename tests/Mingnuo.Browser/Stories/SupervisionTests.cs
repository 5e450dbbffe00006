using System.Globalization;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Build.Pipelines.Supervision;
using Mingnuo.Content.Records;

namespace Mingnuo.Browser.Stories;

/// <summary>A leader who opens the dashboard, with a mouse, with keys alone, or with a screen reader.</summary>
public sealed class SupervisionTests(RealBrowser browser, BuiltHub built)
{
    private ReportCalendar Calendar => built.Pages.Site.Oversight.Reports!;

    [Theory]
    [InlineData(VisitOptions.Phone)]
    [InlineData(VisitOptions.Desk)]
    public async Task The_calendar_is_read_aloud_with_its_heads_and_its_gaps(int width)
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(width, Scripts: false));
        await visit.GoAsync("supervision/");
        ILocator table = visit.Page.GetByRole(AriaRole.Table, new() { Name = "信息报送月历" });

        await Assertions.Expect(table.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(Calendar.Rows.Count);
        foreach (string month in Calendar.Months.Select(m => MonthNames.Long(built.Pages.Site, m)))
        {
            await Assertions.Expect(table.GetByRole(AriaRole.Columnheader, new() { Name = month, Exact = true })).ToHaveCountAsync(1);
        }

        int gaps = Calendar.Rows.Sum(r => r.Gaps.Count());
        Assert.True(gaps > 0, "nothing is missing: this test needs another hub");
        await Assertions.Expect(table.GetByRole(AriaRole.Cell, new() { Name = "缺报", Exact = true })).ToHaveCountAsync(gaps);
        await Assertions.Expect(table.GetByRole(AriaRole.Cell).GetByRole(AriaRole.Link)).ToHaveCountAsync(Calendar.Rows.Sum(r => r.Cells.Count(c => c.Count > 0)));
    }

    [Fact]
    public async Task Keys_alone_lead_through_the_calendar_to_a_report()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk, Scripts: false));
        await visit.GoAsync("supervision/");
        await visit.Page.Locator(".heat-box").FocusAsync();
        // Past the heads of all months and of the first unit.
        for (int stop = 0; stop < Calendar.Months.Count + 2; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        ILocator cell = visit.Page.Locator(".heat td a:focus");
        ReportCell first = Calendar.Rows[0].Cells.First(c => c.Count > 0);
        string url = built.Pages.Site.Urls.For(first.Reports[0].Address);
        await Assertions.Expect(cell).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(cell).ToHaveAttributeAsync("href", url);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Uri(visit.Site, url).AbsoluteUri);
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    [Theory]
    [InlineData(VisitOptions.Phone)]
    [InlineData(VisitOptions.Desk)]
    public async Task A_figure_leads_to_as_many_records_as_it_says(int width)
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(width, Scripts: false));
        var reader = new Reader(visit);
        await visit.GoAsync("supervision/");
        string overdue = built.Pages.Site.Statuses.Of(PledgeStatus.Overdue).Url;
        int said = int.Parse(await reader.Main.Locator($".keys a[href='{overdue}'] b").InnerTextAsync(), CultureInfo.InvariantCulture);

        await reader.FollowAsync(overdue, reader.Main.Locator(".keys"));

        await Assertions.Expect(reader.Main.Locator(".items > .s-overdue")).ToHaveCountAsync(said);
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    [Fact]
    public async Task A_unit_s_archive_is_filtered_by_keys_without_a_script()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Phone, Scripts: false));
        Unit unit = built.Pages.Hub.Units.First(u => built.Pages.Hub.ReportsOf(u).Any());
        await visit.GoAsync(unit.Address);
        ILocator shown = visit.Page.Locator(".archive .events > li").Filter(new() { Visible = true });
        await Assertions.Expect(shown).ToHaveCountAsync(built.Pages.Site.Oversight.EventsOf(unit).Count());

        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "信息" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");

        await Assertions.Expect(shown).ToHaveCountAsync(built.Pages.Hub.ReportsOf(unit).Count());
        await Assertions.Expect(visit.Page.Locator(".archive section").Filter(new() { Visible = true })).ToHaveCountAsync(
            built.Pages.Hub.ReportsOf(unit).Select(r => r.Month).Distinct().Count());
    }
}
