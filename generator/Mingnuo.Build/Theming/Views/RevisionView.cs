namespace Mingnuo.Build.Theming.Views;

/// <summary>A revision, in a list of them.</summary>
public sealed record RevisionView
{
    /// <summary>The beginning of the commit's hash.</summary>
    public required string Id { get; init; }

    /// <summary><c>first</c>, <c>edited</c>, <c>moved</c>, <c>deleted</c> or <c>restored</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The same in words.</summary>
    public required string Label { get; init; }

    /// <summary>The day of the commit; <see langword="null"/> where the clock was wrong.</summary>
    public required DayView? Day { get; init; }

    /// <summary>Who made it, or who it was is not told.</summary>
    public required string Author { get; init; }

    /// <summary>What its author wrote about it; may be empty.</summary>
    public required string Subject { get; init; }

    /// <summary>Its page; <see langword="null"/> for the only revision of a file, which is the record's page itself.</summary>
    public required string? Url { get; init; }

    /// <summary>The first things that it changed, each in a sentence.</summary>
    public required IReadOnlyList<string> Summary { get; init; }
}
