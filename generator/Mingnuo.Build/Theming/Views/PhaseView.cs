namespace Mingnuo.Build.Theming.Views;

/// <summary>A phase, placed on a line 1000 long that runs from the first phase's first day to the last one's last.</summary>
public sealed record PhaseView
{
    /// <summary>Its id, and its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is devoted to, or <see langword="null"/>.</summary>
    public required string? Theme { get; init; }

    /// <summary>First day.</summary>
    public required DayView From { get; init; }

    /// <summary>Last day.</summary>
    public required DayView To { get; init; }

    /// <summary>Where it begins on the line.</summary>
    public required int X { get; init; }

    /// <summary>How long it is on the line.</summary>
    public required int Width { get; init; }

    /// <summary>Whether the site's day is in it.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>Whether it is over on the site's day.</summary>
    public required bool IsPast { get; init; }

    /// <summary>The day of its high point, or <see langword="null"/>.</summary>
    public required DayView? MilestoneOn { get; init; }

    /// <summary>Its high point, or <see langword="null"/>.</summary>
    public required string? Milestone { get; init; }

    /// <summary>Where the high point is on the line.</summary>
    public required int MilestoneX { get; init; }

    /// <summary>Whether the high point has passed.</summary>
    public required bool MilestoneIsPast { get; init; }

    /// <summary>The items promised in it, by status.</summary>
    public required BarView Bar { get; init; }

    /// <summary>The board narrowed to it, or <see langword="null"/> when nothing was promised in it.</summary>
    public required string? BoardUrl { get; init; }

    /// <summary>What was done in it, or <see langword="null"/> before it begins.</summary>
    public required string? SummaryUrl { get; init; }
}
