using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;

namespace Mingnuo.Build.Pipelines;

/// <summary>The campaign's phases on a line 1000 long.</summary>
internal static class Timelines
{
    private const int Length = 1000;

    public static TimelineView Of(Site site)
    {
        Campaign campaign = site.Hub.Campaign;
        DateOnly asOf = site.Hub.AsOf;
        DateOnly first = campaign.Phases.Min(p => p.From);
        DateOnly last = campaign.Phases.Max(p => p.To);
        int days = Math.Max(1, last.DayNumber - first.DayNumber + 1);
        int X(DateOnly day) => Math.Clamp((day.DayNumber - first.DayNumber) * Length / days, 0, Length);

        PhaseView[] phases = [.. campaign.Phases.Select(p => Phase(site, p, X))];
        Phase? current = campaign.PhaseOn(asOf);
        return new TimelineView(
            phases,
            asOf < first || asOf > last ? null : X(asOf),
            phases.FirstOrDefault(p => p.Id == current?.Id),
            Math.Clamp(asOf.DayNumber - first.DayNumber + 1, 0, days),
            days,
            phases.Where(p => p.MilestoneOn is { } on && on.Day >= asOf).MinBy(p => p.MilestoneOn!.Day),
            [.. Enumerable.Range(first.Year + 1, last.Year - first.Year).Select(y => new YearMarkView(y, X(new DateOnly(y, 1, 1))))]);
    }

    private static PhaseView Phase(Site site, Phase phase, Func<DateOnly, int> x)
    {
        DateOnly asOf = site.Hub.AsOf;
        Item[] items = [.. site.Items.All.Where(i => i.View.Keys.Phase == phase.Id)];
        return new PhaseView
        {
            Id = phase.Id,
            Name = phase.Name,
            Theme = phase.Theme,
            From = new DayView(phase.From),
            To = new DayView(phase.To),
            X = x(phase.From),
            Width = x(phase.To.AddDays(1)) - x(phase.From),
            IsCurrent = site.Hub.Campaign.PhaseOn(asOf) == phase,
            IsPast = phase.To < asOf,
            MilestoneOn = phase.Milestone is { } milestone ? new DayView(milestone.On) : null,
            Milestone = phase.Milestone?.What,
            MilestoneX = phase.Milestone is { } m ? x(m.On) : 0,
            MilestoneIsPast = phase.Milestone?.On < asOf,
            Bar = site.Statuses.Bar(items),
            BoardUrl = items.Length == 0 ? null : site.Urls.For(Addresses.NarrowedBoard(BoardFilters.Phase, phase.Id)),
            SummaryUrl = site.Oversight.IsThere && phase.From <= asOf ? site.Urls.For(Addresses.Phase(phase.Id)) : null,
        };
    }
}
