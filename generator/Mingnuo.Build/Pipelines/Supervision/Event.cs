using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>Something that happened to a unit, on or before the hub's day.</summary>
/// <param name="Kind">What.</param>
/// <param name="On">When.</param>
/// <param name="Unit">To whom; <see langword="null"/> for what concerns the whole hub.</param>
/// <param name="Text">What is told of it.</param>
/// <param name="Url">The record behind it.</param>
/// <param name="Account">How it is told elsewhere.</param>
internal sealed record Event(EventKind Kind, DateOnly On, Unit? Unit, string Text, string Url, Account Account)
{
    /// <summary>The month that it belongs to: that of its day, but for a late report the one that it was sent for.</summary>
    public Month Month { get; init; } = Month.Of(On);

    /// <summary>The day by which it is put into a stretch of time.</summary>
    public DateOnly Place => Month == Month.Of(On) ? On : Month.First;

    /// <summary>The day from which it was so: what was due on a day is overdue from the next.</summary>
    public DateOnly Since => Kind == EventKind.Missed ? On.AddDays(1) : On;

    /// <summary>Whether it is told of each unit that it touches, and so stands several times among all events.</summary>
    public bool IsShared => Kind is EventKind.Honour or EventKind.Notice or EventKind.Inspection;

    /// <summary>What should be added, or <see langword="null"/>.</summary>
    public string? Note { get; init; }
}
