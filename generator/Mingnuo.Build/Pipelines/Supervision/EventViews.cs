using System.Collections.Frozen;
using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>Events as pages show them.</summary>
internal static class EventViews
{
    private static readonly FrozenDictionary<EventKind, (string Key, string Group)> s_keys = new (EventKind Kind, string Key, string Group)[]
    {
        (EventKind.Plan, "plan", "pledges"),
        (EventKind.Pledge, "pledge", "pledges"),
        (EventKind.Progress, "progress", "progress"),
        (EventKind.Changed, "changed", "progress"),
        (EventKind.Kept, "kept", "progress"),
        (EventKind.Missed, "missed", "progress"),
        (EventKind.Withdrawn, "withdrawn", "progress"),
        (EventKind.Report, "report", "reports"),
        (EventKind.Ledger, "ledger", "ledgers"),
        (EventKind.Inspection, "inspection", "inspections"),
        (EventKind.Finding, "finding", "inspections"),
        (EventKind.PutRight, "put-right", "inspections"),
        (EventKind.Recheck, "recheck", "inspections"),
        (EventKind.Evaluation, "evaluation", "honours"),
        (EventKind.Notice, "notice", "honours"),
        (EventKind.Honour, "honour", "honours"),
        (EventKind.Story, "story", "honours"),
    }.ToFrozenDictionary(k => k.Kind, k => (k.Key, k.Group));

    /// <summary>The groups that an archive can be filtered by, in order.</summary>
    public static IReadOnlyList<string> Groups { get; } = ["pledges", "progress", "reports", "ledgers", "inspections", "honours"];

    /// <summary>A kind's key: <c>put-right</c>.</summary>
    public static string Key(EventKind kind) => s_keys[kind].Key;

    public static EventView Of(Site site, Event happened)
    {
        (string key, string group) = s_keys[happened.Kind];
        return new EventView(
            key,
            group,
            site.Strings[$"event.{key}"],
            new DayView(happened.On),
            happened.Text,
            happened.Url,
            happened.Unit is null ? null : site.Cards.Link(happened.Unit),
            happened.Note);
    }
}
