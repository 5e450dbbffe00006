using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Honours;

/// <summary>An honour as of the site's day.</summary>
/// <param name="Source">The honour.</param>
/// <param name="GivenOn">The day it was given, if it was.</param>
/// <param name="View">What templates see of it.</param>
internal sealed record HonourEntry(Honour Source, DateOnly? GivenOn, HonourCardView View)
{
    /// <summary>The year that it belongs to in the roll.</summary>
    public int Year => View.Date.Year;

    /// <summary>Gathers it.</summary>
    public static HonourEntry Of(Site site, Honour honour)
    {
        Hub hub = site.Hub;
        DateOnly? given = honour.On <= hub.AsOf ? honour.On : null;
        bool isRunning = honour.Notice?.IsRunningOn(hub.AsOf) ?? false;
        return new HonourEntry(honour, given, new HonourCardView
        {
            Title = honour.Heading,
            Url = site.Urls.For(honour.Address),
            Level = hub.Get(honour.Level).Name,
            Kind = hub.Get(honour.Kind).Name,
            State = site.Strings[given is not null ? "honour.given" : isRunning ? "honour.running" : "honour.announced"],
            IsRunning = isRunning,
            Date = new DayView(given ?? honour.Published!.Value),
            IsGiven = given is not null,
            DocNumber = given is null ? null : honour.DocNumber,
            Notice = honour.Notice is { } notice ? Announced(notice, hub.AsOf) : null,
            Recipients = [.. honour.Recipients.Select(r => Honoured(site, honour, r))],
        });
    }

    private static NoticeView Announced(PublicNotice notice, DateOnly asOf) => new(
        new DayView(notice.From), new DayView(notice.To), notice.IsRunningOn(asOf), notice.To.DayNumber - asOf.DayNumber, notice.Basis, notice.Objection);

    private static RecipientView Honoured(Site site, Honour honour, Recipient recipient)
    {
        Hub hub = site.Hub;
        Unit? unit = recipient.Unit is null ? null : hub.Get(recipient.Unit);
        if (recipient.Profile is null)
        {
            return recipient.Person is null
                ? new RecipientView(unit!.FullName, site.Urls.For(unit.Address), false, null, Standards(site, recipient.Standards))
                : new RecipientView(recipient.Person, null, false, site.Cards.Link(unit!), Standards(site, recipient.Standards));
        }

        Profile profile = hub.Get(recipient.Profile);
        StandardList? list = hub.Get(honour.Kind).Standards is { } standards ? hub.Get(standards) : null;
        IEnumerable<Reference<StandardItem>> shown = recipient.Standards.Count > 0
            ? recipient.Standards
            : profile.Standards.Where(s => list?.Items.Contains(hub.Get(s)) ?? true);
        return new RecipientView(
            profile.Subject,
            hub.Profiles.Contains(profile) ? site.Urls.For(profile.Address) : null,
            true,
            // An organisation is not a member of itself.
            profile.Unit is { } home && hub.Get(home) is var of && of.FullName != profile.Subject ? site.Cards.Link(of) : null,
            Standards(site, shown));
    }

    private static IReadOnlyList<TermView> Standards(Site site, IEnumerable<Reference<StandardItem>> items) =>
        [.. items.Select(s => Terms.View(site.Hub.Get(s), site.Urls))];
}
