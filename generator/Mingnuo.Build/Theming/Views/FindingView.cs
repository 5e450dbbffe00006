namespace Mingnuo.Build.Theming.Views;

/// <summary>Something that an inspection found wanting.</summary>
public sealed record FindingView
{
    /// <summary>Its anchor on the inspection's page.</summary>
    public required string Id { get; init; }

    /// <summary>It on the inspection's page.</summary>
    public required string Url { get; init; }

    /// <summary>What is wrong.</summary>
    public required string Problem { get; init; }

    /// <summary>Whose it is.</summary>
    public required LinkView Unit { get; init; }

    /// <summary>The inspection.</summary>
    public required LinkView Inspection { get; init; }

    /// <summary>The last day to put it right.</summary>
    public required DayView Deadline { get; init; }

    /// <summary>Where it stands.</summary>
    public required StatusView Status { get; init; }

    /// <summary>Whether it is still to be put right, for the first time or again.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Days from the site's day to the deadline; negative when it has passed.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>The same without its sign.</summary>
    public required int DaysPast { get; init; }

    /// <summary>The day it was put right, or <see langword="null"/>.</summary>
    public required DayView? PutRightOn { get; init; }

    /// <summary>Whether that was after the deadline.</summary>
    public required bool IsLate { get; init; }

    /// <summary>Inspection, deadline, put right, re-check, in the order in which they come.</summary>
    public required IReadOnlyList<FindingStopView> Stops { get; init; }

    /// <summary>Keys for scripts that refine a list.</summary>
    public required FindingKeysView Keys { get; init; }
}
