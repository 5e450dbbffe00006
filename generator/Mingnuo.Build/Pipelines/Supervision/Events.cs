using Mingnuo.Build.Pipelines.Inspections;
using Mingnuo.Build.Pipelines.Reports;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>Everything that happened up to the hub's day, told by record.</summary>
internal sealed class Events(Site site)
{
    private Hub Hub => site.Hub;

    private DateOnly AsOf => site.Hub.AsOf;

    /// <summary>All of it: by day, then kind, then the record.</summary>
    public IReadOnlyList<Event> All() =>
    [
        .. Plans().Concat(Pledges()).Concat(Items()).Concat(Reports()).Concat(Ledgers()).Concat(Inspections()).Concat(Evaluations()).Concat(Honours()).Concat(Stories())
            .Where(e => e.On <= AsOf).OrderBy(e => e.On).ThenBy(e => e.Kind).ThenBy(e => e.Url, StringComparer.Ordinal),
    ];

    private IEnumerable<Event> Plans() =>
        Hub.Plans.Select(p => new Event(EventKind.Plan, p.PublishedOn, p.Unit is null ? null : Hub.Get(p.Unit), p.Heading, site.Urls.For(p.Address)));

    private IEnumerable<Event> Pledges() => Hub.Pledges.Select(p => new Event(EventKind.Pledge, p.MadeOn, Hub.Get(p.Unit), p.Heading, site.Urls.For(p.Address))
    {
        Note = site.Strings.Format("event.items", p.Items.Count),
    });

    private IEnumerable<Event> Items()
    {
        foreach (Item item in site.Items.All)
        {
            string url = item.View.Url;
            foreach (ProgressNote note in item.Source.Progress)
            {
                yield return new Event(EventKind.Progress, note.Date, item.Unit, note.Text, url);
            }

            if (item.Source.DoneOn is { } done && item.Status is PledgeStatus.Kept or PledgeStatus.KeptLate)
            {
                yield return new Event(EventKind.Kept, done, item.Unit, item.Source.Text, url) { Note = Late(done, item.Source.Due) };
            }

            if (item.Status is PledgeStatus.Overdue or PledgeStatus.KeptLate)
            {
                yield return new Event(EventKind.Missed, item.Source.Due, item.Unit, item.Source.Text, url) { Note = site.Statuses.Of(item.Status).Label };
            }
        }
    }

    private IEnumerable<Event> Reports() => Hub.Reports.Select(r => new Event(EventKind.Report, r.SentOn, Hub.Get(r.Unit), r.Heading, site.Urls.For(r.Address))
    {
        Month = r.Month,
        Note = r.IsLate ? site.Strings["event.late"] : ReportScore.Of(Hub, r).TakenUp is { Count: > 0 } media ? string.Join(' ', media.Select(t => t.Source.Name)) : null,
    });

    private IEnumerable<Event> Ledgers() => Hub.Ledgers.SelectMany(l => l.Rows.Index().GroupBy(r => r.Item.Month).Select(m =>
    {
        LedgerTotals totals = LedgerTotals.Of(m.Select(r => r.Item));
        string text = site.Strings.Format("event.ledger-text", totals.Activities, totals.People, LedgerNumber.Written(totals.Hours));
        return new Event(EventKind.Ledger, m.Last().Item.On, Hub.Get(l.Unit), text, LedgerPages.Url(site, new LedgerEntry(l, m.First().Index)));
    }));

    private IEnumerable<Event> Inspections()
    {
        IEnumerable<Event> visits = Hub.Inspections.SelectMany(i => i.Units.Select(Hub.Get).Distinct()
            .Select(u => new Event(EventKind.Inspection, i.On, u, i.Heading, site.Urls.For(i.Address)) { Note = Hub.Get(i.Tier).Name }));
        return visits.Concat(site.Findings.Board.SelectMany(Findings));
    }

    private IEnumerable<Event> Findings(FindingEntry found)
    {
        Finding finding = found.Source;
        yield return new Event(EventKind.Finding, found.Inspection.On, found.Unit, finding.Problem, found.View.Url);
        if (finding.PutRightOn is { } day)
        {
            yield return new Event(EventKind.PutRight, day, found.Unit, finding.Measure ?? finding.Problem, found.View.Url) { Note = Late(day, finding.Deadline) };
        }

        if (finding.Recheck is { } recheck)
        {
            yield return new Event(EventKind.Recheck, recheck.On, found.Unit, recheck.Note ?? finding.Problem, found.View.Url)
            {
                Note = site.Strings[recheck.IsPassed ? "event.passed" : "event.failed"],
            };
        }
    }

    private IEnumerable<Event> Evaluations() => Hub.Evaluations.Select(e => new Event(EventKind.Evaluation, e.On, Hub.Get(e.Unit), e.Heading, site.Urls.For(e.Address)));

    /// <summary>An honour once for each unit that it touches: its own, or that of a person.</summary>
    private IEnumerable<Event> Honours() => Hub.Honours.SelectMany(h => h.Recipients.Select(UnitOf).Distinct().SelectMany(u => Honours(h, u)));

    private IEnumerable<Event> Honours(Honour honour, Unit? unit)
    {
        if (honour.Notice is { } notice)
        {
            yield return new Event(EventKind.Notice, notice.From, unit, honour.Heading, site.Urls.For(honour.Address));
        }

        if (honour.On is { } day)
        {
            yield return new Event(EventKind.Honour, day, unit, honour.Heading, site.Urls.For(honour.Address)) { Note = honour.DocNumber };
        }
    }

    private IEnumerable<Event> Stories() =>
        Hub.Profiles.Select(p => new Event(EventKind.Story, p.PublishedOn, p.Unit is null ? null : Hub.Get(p.Unit), p.Headline, site.Urls.For(p.Address)) { Note = p.Subject });

    private Unit? UnitOf(Recipient recipient) => (recipient.Unit ?? (recipient.Profile is { } profile ? Hub.Get(profile).Unit : null)) is { } unit ? Hub.Get(unit) : null;

    private string? Late(DateOnly day, DateOnly due) => day > due ? site.Strings.Format("event.days-late", day.DayNumber - due.DayNumber) : null;
}
