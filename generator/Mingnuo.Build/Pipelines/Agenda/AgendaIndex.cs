using Mingnuo.Build.Pipelines.Inspections;
using Mingnuo.Build.Pipelines.Supervision;
using Mingnuo.Build.Theming;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Agenda;

/// <summary>All days that calendars hold: milestones, what is due, what is to be put right, and public notices.</summary>
internal sealed class AgendaIndex
{
    private readonly Site _site;

    public AgendaIndex(Site site)
    {
        _site = site;
        All = [.. Milestones().Concat(site.Items.All.Select(Due)).Concat(site.Findings.Board.Select(Deadline)).Concat(Notices()).Concat(CalledOff())
            .OrderBy(e => e.From).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>All of them, by day.</summary>
    public IReadOnlyList<AgendaEntry> All { get; }

    private Hub Hub => _site.Hub;

    /// <summary>Those of a unit, and those of everybody.</summary>
    public IEnumerable<AgendaEntry> Of(Unit unit) => All.Where(e => e.Units.Count == 0 || e.Units.Contains(unit.Id));

    private IEnumerable<AgendaEntry> Milestones() => Hub.Campaign.Phases.Where(p => p.Milestone is not null).Select(p =>
    {
        Milestone milestone = p.Milestone!;
        return new AgendaEntry(
            $"{Addresses.Phases}{p.Id}/milestone", milestone.On, milestone.On, Title("milestone", milestone.What, p.Name), Hub.Campaign.Name, _site.Urls.For($"{Addresses.Phases}#{p.Id}"))
        {
            ChangedOn = p.From,
            Units = [],
        };
    });

    /// <summary>What was due of pledges that do not stand any more: whoever has it in a calendar is told, not left with it.</summary>
    private IEnumerable<AgendaEntry> CalledOff() =>
        from pledge in Hub.Withdrawn.OfType<Pledge>()
        from item in pledge.Items
        let unit = Hub.Get(pledge.Unit)
        let withdrawal = pledge.Withdrawal!
        select new AgendaEntry(
            DueId(pledge, item), item.Due, item.Due, Title("withdrawn", item.Text, unit.ShortName), Lines(pledge.Sample, Strings.Format("account.reason", withdrawal.Reason)), _site.Urls.For($"{pledge.Address}#{item.Id}"))
        {
            ChangedOn = withdrawal.On,
            Revision = pledge.ChangesOf(item, Hub.AsOf).Count() + 1,
            IsCancelled = true,
            Units = [unit.Id],
        };

    private static string DueId(Pledge pledge, PledgeItem item) => $"{FirstAddress.Of(pledge)}{item.Id}/due";

    private AgendaEntry Due(Item item)
    {
        PledgeItem source = item.Source;
        PledgeChange[] changes = [.. item.Pledge.ChangesOf(source, Hub.AsOf)];
        PledgeWithdrawal? withdrawal = item.Status == PledgeStatus.Withdrawn ? source.Withdrawal : null;
        string text = Lines(
            item.Pledge.Sample,
            Strings.Format("account.person", source.Person),
            Strings.Format("account.now", item.View.Status.Label),
            withdrawal is null ? null : Strings.Format("account.reason", withdrawal.Reason),
            Strings.Format("account.pledge", item.Pledge.Heading));
        return new AgendaEntry(DueId(item.Pledge, source), source.Due, source.Due, Title(withdrawal is null ? "due" : "withdrawn", source.Text, item.Unit.ShortName), text, item.View.Url)
        {
            ChangedOn = Latest([item.Pledge.MadeOn, .. changes.Select(c => c.Date), .. source.Progress.Select(n => n.Date), source.DoneOn, source.Due.AddDays(1), source.Withdrawal?.On]),
            Revision = changes.Length + (withdrawal is null ? 0 : 1),
            IsCancelled = withdrawal is not null,
            IsOpen = item.View.IsOpen,
            Units = [item.Unit.Id],
        };
    }

    private AgendaEntry Deadline(FindingEntry found)
    {
        Finding finding = found.Source;
        string text = Lines(found.Inspection.Sample, Strings.Format("account.now", found.View.Status.Label), Strings.Format("account.inspection", found.Inspection.Heading));
        return new AgendaEntry($"{FirstAddress.Of(found.Inspection)}{finding.Id}/deadline", finding.Deadline, finding.Deadline, Title("deadline", finding.Problem, found.Unit.ShortName), text, found.View.Url)
        {
            ChangedOn = Latest([found.Inspection.On, finding.PutRightOn, finding.Recheck?.On, finding.Deadline.AddDays(1)]),
            IsOpen = found.View.IsOpen,
            Units = [found.Unit.Id],
        };
    }

    private IEnumerable<AgendaEntry> Notices() => Hub.Honours.Where(h => h.Notice is not null).Select(h =>
    {
        PublicNotice notice = h.Notice!;
        string text = Lines(h.Sample, Strings.Format("account.basis", notice.Basis), Strings.Format("account.objection", notice.Objection));
        return new AgendaEntry($"{FirstAddress.Of(h)}notice", notice.From, notice.To, Title("notice", h.Heading, Hub.Get(h.Level).Name), text, _site.Urls.For(h.Address))
        {
            ChangedOn = notice.From,
            Units = [.. h.Recipients.Select(r => Events.UnitOf(Hub, r)?.Id).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    });

    private Strings Strings => _site.Strings;

    /// <summary>The last day by the hub's on which what is told of an entry became another; the first lies before the hub's.</summary>
    private DateOnly Latest(IEnumerable<DateOnly?> days) => days.Max(d => d <= Hub.AsOf ? d : null)!.Value;

    private string Title(string kind, string what, string whose) => Strings.Format($"agenda.{kind}", what, whose);

    private string Lines(bool isSample, params IEnumerable<string?> lines) =>
        string.Join('\n', lines.Append(isSample ? Hub.Settings.SampleNotice ?? Strings["sample.notice"] : null).OfType<string>());
}
