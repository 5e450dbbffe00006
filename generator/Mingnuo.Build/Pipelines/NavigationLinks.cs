using Mingnuo.Build.Data;
using Mingnuo.Build.Pipelines.Supervision;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>The site's navigation: as the hub declares it, or else whatever the hub has.</summary>
internal static class NavigationLinks
{
    /// <summary>The entries of the header.</summary>
    public static IReadOnlyList<LinkView> Main(Site site) =>
        site.Hub.Navigation is { Main.Count: > 0 } declared
            ? [.. declared.Main.Select(i => site.Link(i.Label, i.To))]
            : [.. Default(site)];

    /// <summary>The entries of the footer.</summary>
    public static IReadOnlyList<LinkView> Footer(Site site) =>
        site.Hub.Navigation is { } declared ? [.. declared.Footer.Select(i => site.Link(i.Label, i.To))] : [.. DefaultFooter(site)];

    private static IEnumerable<LinkView> DefaultFooter(Site site)
    {
        Oversight oversight = site.Oversight;
        (bool IsThere, string Key, string Address)[] sections =
        [
            (oversight.HasReports, "nav.reports", Addresses.Reports),
            (oversight.HasInspections, "nav.inspections", Addresses.Inspections),
            (oversight.HasEvaluations, "nav.evaluations", Addresses.Evaluations),
            (oversight.HasHonours, "nav.honours", Addresses.Honours),
            (site.Data.IsThere, "nav.data", DataFiles.Address),
            (site.Hub.Withdrawn.Count > 0, "nav.withdrawn", Addresses.Withdrawn),
        ];
        return sections.Where(s => s.IsThere).Select(s => site.Section(s.Key, s.Address));
    }

    private static IEnumerable<LinkView> Default(Site site)
    {
        Hub hub = site.Hub;
        yield return site.Section("nav.home", "");
        (bool IsThere, string Key, string Address)[] sections =
        [
            (site.Oversight.IsThere, "nav.supervision", Addresses.Supervision),
            (hub.Plans.Count > 0, "nav.plans", Addresses.Plans),
            (hub.Units.Count > 0, "nav.units", Addresses.Units),
            (hub.Pledges.Count > 0, "nav.pledges", Addresses.Board),
            (site.Oversight.HasLedgers, "nav.ledgers", Addresses.Ledgers),
            (hub.Profiles.Count > 0, "nav.profiles", Addresses.Profiles),
            (hub.Campaign.Standards.Count > 0, "nav.standards", Addresses.Standards),
        ];
        foreach ((_, string key, string address) in sections.Where(s => s.IsThere))
        {
            yield return site.Section(key, address);
        }

        foreach (LinkView link in PageFolders.Of(hub.Pages).Top.Take(6).Select(e => site.Link(e.Title, e.Address)))
        {
            yield return link;
        }
    }
}
