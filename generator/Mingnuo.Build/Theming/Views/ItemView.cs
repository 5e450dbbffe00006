namespace Mingnuo.Build.Theming.Views;

/// <summary>A pledge item, as boards and pledges show it.</summary>
public sealed record ItemView
{
    /// <summary>Its anchor on the pledge's page.</summary>
    public required string Id { get; init; }

    /// <summary>The promise.</summary>
    public required string Text { get; init; }

    /// <summary>Its due date.</summary>
    public required DayView Due { get; init; }

    /// <summary>Days from the site's day to the due date; negative when it has passed.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>The same without its sign.</summary>
    public required int DaysPast { get; init; }

    /// <summary>Whether it is still open: neither done nor withdrawn.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Where it stands.</summary>
    public required StatusView Status { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Person { get; init; }

    /// <summary>The carriers that it serves.</summary>
    public required IReadOnlyList<TermView> Carriers { get; init; }

    /// <summary>What was done, oldest first.</summary>
    public required IReadOnlyList<ProgressView> Progress { get; init; }

    /// <summary>What was changed, oldest first.</summary>
    public required IReadOnlyList<ChangeView> Changes { get; init; }

    /// <summary>The day it was done, or <see langword="null"/>.</summary>
    public required DayView? DoneOn { get; init; }

    /// <summary>Why it was missed or late, or <see langword="null"/>.</summary>
    public required string? Reason { get; init; }

    /// <summary>The day it was withdrawn, or <see langword="null"/>.</summary>
    public required DayView? WithdrawnOn { get; init; }

    /// <summary>Why it was withdrawn, or <see langword="null"/>.</summary>
    public required string? WithdrawnReason { get; init; }

    /// <summary>The pledge, its label being who promised.</summary>
    public required LinkView Pledge { get; init; }

    /// <summary>The item on the pledge's page.</summary>
    public required string Url { get; init; }

    /// <summary>The unit, by its short name.</summary>
    public required LinkView Unit { get; init; }

    /// <summary>Keys for scripts that refine a list.</summary>
    public required ItemKeysView Keys { get; init; }
}
