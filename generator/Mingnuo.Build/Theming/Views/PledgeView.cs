namespace Mingnuo.Build.Theming.Views;

/// <summary>A pledge on its own page. Layout <c>pledge</c>.</summary>
public sealed record PledgeView
{
    /// <summary>The unit.</summary>
    public required LinkView Unit { get; init; }

    /// <summary>The member who promised; <see langword="null"/> when it was the unit.</summary>
    public required string? Pledger { get; init; }

    /// <summary>The member's post.</summary>
    public required string? Office { get; init; }

    /// <summary>The day it was made public.</summary>
    public required DayView MadeOn { get; init; }

    /// <summary>Its phase, or <see langword="null"/>.</summary>
    public required TermView? Phase { get; init; }

    /// <summary>Its carriers.</summary>
    public required IReadOnlyList<TermView> Carriers { get; init; }

    /// <summary>The standard items it is to show.</summary>
    public required IReadOnlyList<TermView> Standards { get; init; }

    /// <summary>How to object.</summary>
    public required string Objection { get; init; }

    /// <summary>Where to object online, or <see langword="null"/>.</summary>
    public required string? ObjectionUrl { get; init; }

    /// <summary>The statement.</summary>
    public required Markup Body { get; init; }

    /// <summary>Its items by status.</summary>
    public required BarView Bar { get; init; }

    /// <summary>Its items, in the order in which they were promised.</summary>
    public required IReadOnlyList<ItemView> Items { get; init; }
}
