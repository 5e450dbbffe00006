namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>Something that happened to a unit, as the recount sees it.</summary>
/// <param name="Kind">What, by the word that pages mark it with.</param>
/// <param name="On">When.</param>
/// <param name="Unit">The unit's id, or an empty text for what concerns the whole hub.</param>
/// <param name="Url">The record behind it, below the base path; of a ledger, without the row.</param>
internal sealed record RecountedEvent(string Kind, DateOnly On, string Unit, string Url)
{
    private static readonly string[] s_kinds =
    [
        "plan", "pledge", "progress", "changed", "kept", "missed", "withdrawn", "report", "ledger", "inspection", "finding", "put-right", "recheck", "evaluation", "notice", "honour", "story",
    ];

    /// <summary>The month that it belongs to.</summary>
    public string Month { get; init; } = SupervisionRecount.Written(On);

    /// <summary>Where it stands in time: a late report at the beginning of the month that it was sent for.</summary>
    public DateOnly Place => Month == SupervisionRecount.Written(On) ? On : SupervisionRecount.FirstDay(Month);

    /// <summary>Its place among the events of a day.</summary>
    public int Order => Array.IndexOf(s_kinds, Kind);
}
