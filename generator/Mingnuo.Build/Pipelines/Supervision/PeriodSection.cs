namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>A part of a period's page.</summary>
/// <param name="Key">Its anchor, and the key of its words.</param>
/// <param name="IsBad">Whether it should have nothing in it.</param>
/// <param name="Kinds">The events that it shows.</param>
internal sealed record PeriodSection(string Key, bool IsBad, params IReadOnlyList<EventKind> Kinds)
{
    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<PeriodSection> All { get; } =
    [
        new("promised", false, EventKind.Pledge),
        new("kept", false, EventKind.Kept),
        new("missed", true, EventKind.Missed),
        new("progress", false, EventKind.Progress),
        new("reports", false, EventKind.Report),
        new("ledgers", false, EventKind.Ledger),
        new("findings", false, EventKind.Finding),
        new("put-right", false, EventKind.PutRight),
        new("evaluations", false, EventKind.Evaluation),
        new("honours", false, EventKind.Notice, EventKind.Honour),
    ];
}
