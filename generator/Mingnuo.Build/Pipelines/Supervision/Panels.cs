using System.Collections.Frozen;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>The figures by which like units are compared, each with its units in the order that it tells.</summary>
internal sealed class Panels(Site site, IReadOnlyList<Unit> units)
{
    private static readonly FrozenSet<string> s_bad = new[] { "overdue", "missing", "findings" }.ToFrozenSet(StringComparer.Ordinal);

    private Oversight Oversight => site.Oversight;

    /// <summary>All that apply to the hub.</summary>
    public IEnumerable<PanelView> All()
    {
        yield return Make("kept", isMostFirst: false, u => site.Cards.Of(u).Bar is { DueCount: > 0 } bar ? Of(u, "kept", bar.KeptCount, bar.DueCount, Board(u)) : null);
        yield return Make("overdue", isMostFirst: true, u => site.Items.Of(u).Any() ? Of(u, "overdue", site.Items.Of(u).Count(i => i.Status == PledgeStatus.Overdue), 0, Board(u)) : null);
        if (Oversight.Reports is { } reports)
        {
            yield return Make("missing", isMostFirst: true, u => Of(u, "missing", reports.Of(u).Missing, 0, Archive(u)));
            yield return Make("points", isMostFirst: true, u => site.Hub.ReportsOf(u).Any() ? Of(u, "points", reports.Of(u).Points, 0, Reports(u)) : null);
        }

        yield return Make("findings", isMostFirst: true, u => site.Findings.Of(u).Any()
            ? Of(u, "findings", site.Findings.Of(u).Count(f => f.View.IsOpen), site.Findings.Of(u).Count(), Archive(u))
            : null);
        yield return Make("members", isMostFirst: false, u => Share(u, Voters.Members));
        yield return Make("public", isMostFirst: false, u => Share(u, Voters.Public));
        yield return Make("hours", isMostFirst: true, u => site.Hub.LedgersOf(u).FirstOrDefault() is { } ledger ? Hours(u, ledger) : null);
    }

    private PanelView Make(string key, bool isMostFirst, Func<Unit, PanelRowView?> row)
    {
        (Unit Unit, PanelRowView? Row)[] all = [.. units.Select(u => (u, row(u)))];
        IEnumerable<PanelRowView> known = all.Select(r => r.Row).OfType<PanelRowView>();
        int longest = Math.Max(1, known.Select(r => r.Value).DefaultIfEmpty().Max());
        known = known.OrderBy(r => (isMostFirst ? -1m : 1m) * r.Value / (r.Most == 0 ? 1 : r.Most)).Select(r => r.Most == 0 ? r with { Most = longest } : r);
        return new PanelView(
            site.Strings[$"panel.{key}"],
            site.Strings[$"panel.{key}.order"],
            s_bad.Contains(key),
            [.. known],
            site.Strings[$"panel.{key}.none"],
            [.. all.Where(r => r.Row is null).Select(r => site.Cards.Link(r.Unit))]);
    }

    /// <summary>A row; with a whole of 0 its bar is measured by the longest.</summary>
    private PanelRowView Of(Unit unit, string key, int value, int whole, string url) => new(
        site.Cards.Link(unit), value, whole, site.Strings.Format($"panel.{key}.text", value, whole, Rates.Of(value, whole).Percent), url);

    private PanelRowView? Share(Unit unit, Voters voters) =>
        Oversight.EvaluationOf(unit) is { } evaluation && Oversight.SharesOf(evaluation).FirstOrDefault(s => s.Voters == voters) is { Cast: > 0 } share
            ? Of(unit, "share", share.Best, share.Cast, site.Urls.For(evaluation.Address))
            : null;

    private PanelRowView Hours(Unit unit, Ledger newest)
    {
        LedgerTotals totals = LedgerTotals.Of(site.Hub.LedgersOf(unit).SelectMany(l => l.Rows));
        string text = site.Strings.Format("panel.hours.text", LedgerNumber.Written(totals.Hours), totals.Activities);
        return new PanelRowView(site.Cards.Link(unit), (int)Math.Min(int.MaxValue, totals.Hours * 10), 0, text, site.Urls.For(newest.Address));
    }

    private string Board(Unit unit) => site.Urls.For(Addresses.NarrowedBoard(BoardFilters.Unit, unit.Id));

    private string Reports(Unit unit) => site.Urls.For(Addresses.Narrowed(Addresses.Reports, BoardFilters.Unit, unit.Id));

    private string Archive(Unit unit) => site.Urls.For($"{unit.Address}#{Archives.Id}");
}
