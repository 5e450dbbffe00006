namespace Mingnuo.Build.Theming.Views;

/// <summary>A report in a list.</summary>
public sealed record ReportCardView
{
    /// <summary>Its headline.</summary>
    public required string Title { get; init; }

    /// <summary>Its page.</summary>
    public required string Url { get; init; }

    /// <summary>The unit that reports.</summary>
    public required LinkView Unit { get; init; }

    /// <summary>The day it was sent.</summary>
    public required DayView SentOn { get; init; }

    /// <summary>The month that it counts for.</summary>
    public required MonthView Month { get; init; }

    /// <summary>Whether it was sent after that month.</summary>
    public required bool IsLate { get; init; }

    /// <summary>The carriers that it tells of.</summary>
    public required IReadOnlyList<TermView> Carriers { get; init; }

    /// <summary>The media that have taken it up, oldest first.</summary>
    public required IReadOnlyList<TakenUpView> TakenUp { get; init; }

    /// <summary>What being sent counts by the campaign's rule.</summary>
    public required int SentPoints { get; init; }

    /// <summary>What it counts in all.</summary>
    public required int Points { get; init; }

    /// <summary>Keys for scripts that refine a list.</summary>
    public required ReportKeysView Keys { get; init; }
}
