namespace Mingnuo.Build.Theming.Views;

/// <summary>An honour in a list.</summary>
public sealed record HonourCardView
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its page.</summary>
    public required string Url { get; init; }

    /// <summary>Who gives it.</summary>
    public required string Level { get; init; }

    /// <summary>What it is.</summary>
    public required string Kind { get; init; }

    /// <summary>Where it stands: announced, announced and over, or given.</summary>
    public required string State { get; init; }

    /// <summary>Whether its notice is up.</summary>
    public required bool IsRunning { get; init; }

    /// <summary>The day it was given; while it is only announced, the first day of that.</summary>
    public required DayView Date { get; init; }

    /// <summary>Whether it was given.</summary>
    public required bool IsGiven { get; init; }

    /// <summary>The document by which it was given, or <see langword="null"/>.</summary>
    public required string? DocNumber { get; init; }

    /// <summary>Its public notice, or <see langword="null"/>.</summary>
    public required NoticeView? Notice { get; init; }

    /// <summary>Who gets it.</summary>
    public required IReadOnlyList<RecipientView> Recipients { get; init; }
}
