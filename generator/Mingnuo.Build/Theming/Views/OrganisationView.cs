namespace Mingnuo.Build.Theming.Views;

/// <summary>Who leads the campaign, and how it is run. Layout <c>organisation</c>.</summary>
public sealed record OrganisationView
{
    /// <summary>The leading group, the office…</summary>
    public required IReadOnlyList<LeadingBodyView> Bodies { get; init; }

    /// <summary>Who does what.</summary>
    public required IReadOnlyList<DutyView> Duties { get; init; }

    /// <summary>How many reports a month each unit owes; 0 where that is not declared.</summary>
    public required int ReportsPerMonth { get; init; }

    /// <summary>Whom reports are sent to.</summary>
    public required IReadOnlyList<string> ReportsTo { get; init; }

    /// <summary>The media that may take a report up.</summary>
    public required IReadOnlyList<string> Media { get; init; }

    /// <summary>The tiers of inspection.</summary>
    public required IReadOnlyList<string> InspectionTiers { get; init; }

    /// <summary>How is inspected.</summary>
    public required IReadOnlyList<string> InspectionMethods { get; init; }

    /// <summary>The questions of the democratic evaluation.</summary>
    public required IReadOnlyList<string> ReviewQuestions { get; init; }

    /// <summary>When it is held, or <see langword="null"/>.</summary>
    public required string? ReviewWhen { get; init; }

    /// <summary>The kinds of honour.</summary>
    public required IReadOnlyList<string> HonourKinds { get; init; }

    /// <summary>Their levels.</summary>
    public required IReadOnlyList<string> HonourLevels { get; init; }

    /// <summary>Who else takes part.</summary>
    public required IReadOnlyList<string> AlsoTakesPart { get; init; }

    /// <summary>The ways of pairing.</summary>
    public required IReadOnlyList<string> Pairing { get; init; }
}
