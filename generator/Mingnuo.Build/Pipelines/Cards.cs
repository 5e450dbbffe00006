using System.Globalization;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines;

/// <summary>Records as lists show them.</summary>
internal sealed class Cards(Site site)
{
    private readonly Dictionary<string, UnitCardView> _units = new(StringComparer.Ordinal);

    public UnitCardView Of(Unit unit)
    {
        if (!_units.TryGetValue(unit.Id, out UnitCardView? card))
        {
            StepMarkView[] steps = [.. site.Hub.Campaign.Steps.Select((s, i) => Mark(unit, s, i + 1))];
            _units[unit.Id] = card = new UnitCardView(
                unit.FullName,
                unit.ShortName,
                site.Urls.For(unit.Address),
                unit.Theme,
                steps,
                steps.Count(s => s.IsReached),
                site.Statuses.Bar(site.Items.Of(unit)),
                unit.Sample);
        }

        return card;
    }

    public PledgeCardView Of(Pledge pledge)
    {
        Unit unit = site.Hub.Get(pledge.Unit);
        return new PledgeCardView(
            pledge.Heading,
            site.Urls.For(pledge.Address),
            pledge.Pledger is { } member ? $"{member.Office} {member.Name}".Trim() : unit.ShortName,
            Link(unit),
            new DayView(pledge.MadeOn),
            site.Statuses.Bar(site.Items.Of(pledge)));
    }

    public ProfileCardView Of(Profile profile) => new(
        profile.Headline,
        site.Urls.For(profile.Address),
        profile.Subject,
        profile.Subject.EnumerateRunes().First().ToString(),
        profile.Office,
        profile.Honour is null ? "" : site.Hub.Get(profile.Honour).Name,
        profile.Unit is null ? null : Link(site.Hub.Get(profile.Unit)),
        profile.Summary,
        profile.Photo?.Url,
        profile.PhotoAlt ?? "",
        new DayView(profile.PublishedOn));

    public PlanCardView Of(Plan plan) => new(
        plan.Heading,
        site.Urls.For(plan.Address),
        plan.Issuer,
        plan.DocNumber,
        new DayView(plan.PublishedOn),
        plan.Validity == Validity.Unstated ? "" : site.Strings[$"validity.{plan.Validity}"],
        plan.Summary,
        plan.Unit is null ? null : Link(site.Hub.Get(plan.Unit)),
        plan.Sample);

    public PageCardView Of(Page page) => new(
        page.Heading, site.Urls.For(page.Address), page.Summary, page.Date is { } date ? new DayView(date) : null);

    public ChangeView Of(PledgeChange change) => new(
        new DayView(change.Date),
        change.Reason,
        change.Was,
        change.WasDue is { } due ? new DayView(due) : null,
        change.Inspection is null ? null : Link(site.Hub.Get(change.Inspection)));

    public MonthView Of(Month month) =>
        new(month.ToString(), site.Strings.Format("month.long", month.Year, month.Number, month.First.ToString("MMMM", CultureInfo.InvariantCulture)), month.Number);

    public LinkView Link(Inspection inspection) => new(inspection.Heading, site.Urls.For(inspection.Address));

    public LinkView Link(Unit unit) => new(unit.ShortName, site.Urls.For(unit.Address));

    private StepMarkView Mark(Unit unit, Step step, int number) =>
        new(number, step.Name, site.Hub.HasReached(unit, step), step.ReachedWith != StepReached.NotCollected);
}
