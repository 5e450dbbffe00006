namespace Mingnuo.Build.Theming.Views;

/// <summary>Something that happened.</summary>
/// <param name="Kind">A key for its look: <c>put-right</c>.</param>
/// <param name="Group">The group that an archive filters it by: <c>inspections</c>.</param>
/// <param name="Label">What happened: 兑现, 信息…</param>
/// <param name="Day">When.</param>
/// <param name="Text">What is told of it.</param>
/// <param name="Url">The record behind it.</param>
/// <param name="Unit">To whom, or <see langword="null"/>.</param>
/// <param name="Note">What should be added, or <see langword="null"/>.</param>
public sealed record EventView(string Kind, string Group, string Label, DayView Day, string Text, string Url, LinkView? Unit, string? Note);
