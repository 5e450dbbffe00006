using Mingnuo.Build.Pipelines.Reports;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>Everything that happened up to the hub's day, told by record.</summary>
internal sealed class Events(Site site)
{
    private readonly RecordAccounts _accounts = new(site);

    private Hub Hub => site.Hub;

    private DateOnly AsOf => site.Hub.AsOf;

    /// <summary>All of it: by day, then kind, then the record.</summary>
    public IReadOnlyList<Event> All() =>
    [
        .. Plans().Concat(Pledges()).Concat(ItemEvents.Of(site)).Concat(Reports()).Concat(Ledgers()).Concat(Inspections()).Concat(Evaluations()).Concat(Honours()).Concat(Stories()).Concat(Withdrawals())
            .Where(e => e.On <= AsOf).OrderBy(e => e.On).ThenBy(e => e.Kind).ThenBy(e => e.Url, StringComparer.Ordinal),
    ];

    /// <summary>The unit that somebody honoured belongs to, or is.</summary>
    public static Unit? UnitOf(Hub hub, Recipient recipient) =>
        (recipient.Unit ?? (recipient.Profile is { } profile ? hub.Get(profile).Unit : null)) is { } unit ? hub.Get(unit) : null;

    private IEnumerable<Event> Plans() =>
        Hub.Plans.Select(p => new Event(EventKind.Plan, p.PublishedOn, p.Unit is null ? null : Hub.Get(p.Unit), p.Heading, site.Urls.For(p.Address), _accounts.Of(p)));

    private IEnumerable<Event> Pledges() => Hub.Pledges.Select(p => new Event(EventKind.Pledge, p.MadeOn, Hub.Get(p.Unit), p.Heading, site.Urls.For(p.Address), _accounts.Of(p))
    {
        Note = site.Strings.Format("event.items", p.Items.Count),
    });

    private IEnumerable<Event> Reports() => Hub.Reports.Select(r => new Event(EventKind.Report, r.SentOn, Hub.Get(r.Unit), r.Heading, site.Urls.For(r.Address), _accounts.Of(r))
    {
        Month = r.Month,
        Note = r.IsLate ? site.Strings["event.late"] : ReportScore.Of(Hub, r).TakenUp is { Count: > 0 } media ? string.Join(' ', media.Select(t => t.Source.Name)) : null,
    });

    private IEnumerable<Event> Ledgers() => Hub.Ledgers.SelectMany(l => l.Rows.Index().GroupBy(r => r.Item.Month).Select(m =>
    {
        LedgerTotals totals = LedgerTotals.Of(m.Select(r => r.Item));
        string text = site.Strings.Format("event.ledger-text", totals.Activities, totals.People, LedgerNumber.Written(totals.Hours));
        Unit unit = Hub.Get(l.Unit);
        return new Event(EventKind.Ledger, m.Last().Item.On, unit, text, LedgerPages.Url(site, new LedgerEntry(l, m.First().Index)), _accounts.Of(l, unit, m.Key, text));
    }));

    private IEnumerable<Event> Inspections()
    {
        IEnumerable<Event> visits = Hub.Inspections.SelectMany(i => i.Units.Select(Hub.Get).Distinct()
            .Select(u => new Event(EventKind.Inspection, i.On, u, i.Heading, site.Urls.For(i.Address), _accounts.Of(i)) { Note = Hub.Get(i.Tier).Name }));
        return visits.Concat(FindingEvents.Of(site));
    }

    private IEnumerable<Event> Evaluations() => Hub.Evaluations.Select(e => new Event(EventKind.Evaluation, e.On, Hub.Get(e.Unit), e.Heading, site.Urls.For(e.Address), _accounts.Of(e)));

    /// <summary>An honour once for each unit that it touches: its own, or that of a person.</summary>
    private IEnumerable<Event> Honours() => Hub.Honours.SelectMany(h => h.Recipients.Select(r => UnitOf(Hub, r)).Distinct().SelectMany(u => Honours(h, u)));

    private IEnumerable<Event> Honours(Honour honour, Unit? unit)
    {
        if (honour.Notice is { } notice)
        {
            yield return new Event(EventKind.Notice, notice.From, unit, honour.Heading, site.Urls.For(honour.Address), _accounts.Announced(honour, notice));
        }

        if (honour.On is { } day)
        {
            yield return new Event(EventKind.Honour, day, unit, honour.Heading, site.Urls.For(honour.Address), _accounts.Given(honour)) { Note = honour.DocNumber };
        }
    }

    private IEnumerable<Event> Stories() =>
        Hub.Profiles.Select(p => new Event(EventKind.Story, p.PublishedOn, p.Unit is null ? null : Hub.Get(p.Unit), p.Headline, site.Urls.For(p.Address), _accounts.Of(p)) { Note = p.Subject });

    private IEnumerable<Event> Withdrawals() => Hub.Withdrawn.Select(r =>
        new Event(EventKind.Withdrawn, r.Withdrawal!.On, RecordUnits.Of(Hub, r), r.Title, site.Urls.For(r.Address), _accounts.Withdrawn(r)) { Note = r.Withdrawal.Reason });
}
