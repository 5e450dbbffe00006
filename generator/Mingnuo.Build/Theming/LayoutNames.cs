using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Theming;

/// <summary>The contract between the program and a theme: which layouts there are, and what each sees as <c>view</c>.</summary>
internal static class LayoutNames
{
    /// <summary>The frame around every page; it sees <c>content</c> instead of <c>view</c>.</summary>
    public const string Base = "base";

    /// <summary>Every layout with the type of its view.</summary>
    public static IReadOnlyDictionary<string, Type> Views { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["board"] = typeof(BoardView),
        ["comparison"] = typeof(ComparisonView),
        ["data"] = typeof(DataView),
        ["evaluation"] = typeof(EvaluationView),
        ["evaluations"] = typeof(EvaluationsView),
        ["home"] = typeof(HomeView),
        ["honour"] = typeof(HonourView),
        ["honours"] = typeof(HonoursView),
        ["inspection"] = typeof(InspectionView),
        ["inspections"] = typeof(InspectionsView),
        ["ledger"] = typeof(LedgerView),
        ["ledgers"] = typeof(LedgersView),
        ["months"] = typeof(MonthsView),
        ["moved"] = typeof(MovedView),
        ["not-found"] = typeof(NotFoundView),
        ["organisation"] = typeof(OrganisationView),
        ["page"] = typeof(PageView),
        ["period"] = typeof(PeriodView),
        ["phases"] = typeof(PhasesView),
        ["plan"] = typeof(PlanView),
        ["plans"] = typeof(PlansView),
        ["pledge"] = typeof(PledgeView),
        ["profile"] = typeof(ProfileView),
        ["profiles"] = typeof(ProfilesView),
        ["report"] = typeof(ReportView),
        ["reports"] = typeof(ReportsView),
        ["revision"] = typeof(RevisionPageView),
        ["revisions"] = typeof(RevisionsView),
        ["search"] = typeof(SearchView),
        ["steps"] = typeof(StepsView),
        ["subscribe"] = typeof(SubscribeView),
        ["supervision"] = typeof(SupervisionView),
        ["term"] = typeof(TermPageView),
        ["terms"] = typeof(TermsView),
        ["unit"] = typeof(UnitView),
        ["units"] = typeof(UnitsView),
        ["withdrawals"] = typeof(WithdrawalsView),
        ["withdrawn"] = typeof(WithdrawnView),
    };
}
