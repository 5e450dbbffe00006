namespace Mingnuo.Search.Searching;

/// <summary>Which of the hits are wanted, and how many of them.</summary>
public sealed record SearchFilter
{
    /// <summary>The first hits of everything.</summary>
    public static SearchFilter None { get; } = new();

    /// <summary>Only pages of a kind, by its id: <c>pledges</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Only pages of a unit, by its id.</summary>
    public string? Unit { get; init; }

    /// <summary>Only pages with a day in this year.</summary>
    public int? Year { get; init; }

    /// <summary>What comes first.</summary>
    public SearchSort Sort { get; init; }

    /// <summary>How many hits are passed over.</summary>
    public int Skip { get; init; }

    /// <summary>How many hits are given at most, with their excerpts.</summary>
    public int Take { get; init; } = 20;
}
