namespace Mingnuo.Build.Theming.Views;

/// <summary>The home page. Layout <c>home</c>.</summary>
public sealed record HomeView
{
    /// <summary>The campaign, or <see langword="null"/> in a hub without one.</summary>
    public required CampaignView? Campaign { get; init; }

    /// <summary>Where the campaign stands, or <see langword="null"/> without phases.</summary>
    public required TimelineView? Timeline { get; init; }

    /// <summary>How many units there are.</summary>
    public required int UnitCount { get; init; }

    /// <summary>How many of them have published a plan.</summary>
    public required int UnitsWithPlan { get; init; }

    /// <summary>How many of them have published a pledge of their own.</summary>
    public required int UnitsWithPledge { get; init; }

    /// <summary>How many pledges there are, of units and members.</summary>
    public required int PledgeCount { get; init; }

    /// <summary>How many stories there are.</summary>
    public required int ProfileCount { get; init; }

    /// <summary>All pledge items by status.</summary>
    public required BarView Bar { get; init; }

    /// <summary>The steps, and how many units have reached each.</summary>
    public required IReadOnlyList<StepView> Steps { get; init; }

    /// <summary>The newest pledges.</summary>
    public required IReadOnlyList<PledgeCardView> LatestPledges { get; init; }

    /// <summary>The newest stories.</summary>
    public required IReadOnlyList<ProfileCardView> Profiles { get; init; }

    /// <summary>Open items that fall due next.</summary>
    public required IReadOnlyList<ItemView> DueNext { get; init; }

    /// <summary>Items that have been overdue longest; how many there are is told by <see cref="Bar"/>.</summary>
    public required IReadOnlyList<ItemView> Overdue { get; init; }

    /// <summary>The carriers, and the items that serve them.</summary>
    public required IReadOnlyList<TermCardView> Carriers { get; init; }

    /// <summary>The text of <c>content/pages/index.md</c>; empty where there is none.</summary>
    public required Markup Body { get; init; }

    /// <summary>The topmost pages.</summary>
    public required IReadOnlyList<PageCardView> Pages { get; init; }
}
