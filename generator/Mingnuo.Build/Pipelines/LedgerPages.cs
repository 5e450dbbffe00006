using Mingnuo.Build.Data.Linked;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines;

/// <summary>The pages of one ledger: one, or several where it has very many rows.</summary>
internal sealed class LedgerPages
{
    /// <summary>How many rows a page shows: with the shipped theme about 40 KB of HTML compressed.</summary>
    internal const int PageSize = 300;

    /// <summary>Where choices lead that only a script can make.</summary>
    private const string RowsUrl = "#rows";

    private readonly Site _site;
    private readonly Ledger _ledger;
    private readonly Unit _unit;
    private readonly IReadOnlyList<ListPage<LedgerRow>> _pages;
    private readonly ILookup<Month, LedgerRow> _byMonth;
    private readonly LedgerYearView _year;

    public LedgerPages(Site site, Ledger ledger)
    {
        (_site, _ledger, _unit) = (site, ledger, site.Hub.Get(ledger.Unit));
        _pages = ListPage<LedgerRow>.Cut(ledger.Rows, PageSize);
        _byMonth = ledger.Rows.ToLookup(r => r.Month);
        _year = LedgerTallies.ByMonth(site, ledger.Year, ledger.Rows, LedgerTallies.Most(ledger.Rows), Url);
    }

    /// <summary>All pages.</summary>
    public IEnumerable<Document> All => _pages.Select(page => _site.Page(
        new PageSpec(Addresses.ListPage(_ledger.Address, page.Number), "ledger", Title, View(page))
        {
            ListNumber = page.Number,
            Parents = [_site.Section("nav.ledgers", Addresses.Ledgers)],
            Source = _ledger.Path,
            Unit = _unit,
            IsSample = _unit.Sample,
            Description = Description,
            Thing = page.Number > 1 || _unit.Sample ? null : () => LinkedDatasets.Of(_site, _ledger, Title, Description),
        }));

    private string Title => _site.Strings.Format("ledger.title", _unit.ShortName, _ledger.Year);

    private string Description => _site.Strings.Format("ledger.description", _unit.FullName, _ledger.Year);

    /// <summary>Where a row of a ledger stands on the site.</summary>
    public static string Url(Site site, LedgerEntry entry) =>
        $"{Page(site, entry.Ledger, entry.Index)}#{entry.Row.Anchor}";

    private static string Page(Site site, Ledger ledger, int index) => site.Urls.For(Addresses.ListPage(ledger.Address, (index / PageSize) + 1));

    private LedgerView View(ListPage<LedgerRow> page) => new()
    {
        Unit = new LinkView(_unit.FullName, _site.Urls.For(_unit.Address)),
        Year = _year,
        OtherYears = [.. _site.Hub.LedgersOf(_unit).Where(l => l.Year != _ledger.Year).Select(l => _site.Link(_site.Strings.Format("ledger.year", l.Year), l.Address))],
        Carriers = LedgerTallies.ByCarrier(_site, _ledger.Rows),
        Forms = LedgerTallies.ByForm(_ledger.Rows),
        MonthFilter = Filter("month", "filter.month", _byMonth.Select(g => Option(g.Key.ToString(), LedgerTallies.Name(_site, g.Key), Url(g.Key), g.Count()))),
        Filters =
        [
            Filter("carrier", "filter.carrier", _ledger.Rows.GroupBy(r => _site.Hub.Get(r.Carrier)).Select(g => Option(g.Key.Id, g.Key.Name, RowsUrl, g.Count()))),
            Filter("form", "filter.form", _ledger.Rows.GroupBy(r => r.Form, StringComparer.Ordinal).Select(g => Option(Key(g.Key), g.Key, RowsUrl, g.Count()))),
        ],
        Months = [.. page.Items.GroupBy(r => r.Month).Select(Month)],
        Pager = page.Pager(_site.Urls, _ledger.Address),
        Download = _site.Link(LedgerFiles.Name(_ledger), LedgerFiles.Address(_ledger)),
        ServingCount = _ledger.Rows.Count(r => r.Item is not null),
        IsTotalChecked = _ledger.HasTotal && _ledger.HeldBack == 0,
    };

    private FilterView Filter(string key, string stringKey, IEnumerable<FilterOptionView> options) => new(key, _site.Strings[stringKey], [.. options]);

    private static FilterOptionView Option(string key, string label, string url, int count) => new(key, label, url, count, IsCurrent: false);

    /// <summary>Where a month begins.</summary>
    private string Url(Month month) => $"{Page(_site, _ledger, _ledger.Rows.TakeWhile(r => r.Month != month).Count())}#{month}";

    private LedgerMonthView Month(IGrouping<Month, LedgerRow> rows) => new(
        rows.First() == _byMonth[rows.Key].First() ? rows.Key.ToString() : null,
        LedgerTallies.Name(_site, rows.Key),
        LedgerTallies.Totals(_byMonth[rows.Key]),
        [.. rows.Select(Row)]);

    private LedgerRowView Row(LedgerRow row)
    {
        Carrier carrier = _site.Hub.Get(row.Carrier);
        return new LedgerRowView(
            row.Anchor,
            new DayView(row.On),
            row.Activity,
            row.Form,
            Terms.View(carrier, _site.Urls),
            row.People,
            LedgerNumber.Written(row.Hours),
            row.Served,
            row.Evidence,
            row.Item is { } served && _site.Items.Find(served) is { } item ? new LinkView(item.Text, item.Url) : null,
            new LedgerKeysView(row.Month.ToString(), carrier.Id, Key(row.Form)));
    }

    /// <summary>A form as a key: keys stand in lists separated by spaces.</summary>
    private static string Key(string form) => string.Join('-', form.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
