namespace Mingnuo.Build.Theming.Views;

/// <summary>A change of a published item.</summary>
/// <param name="Date">The day.</param>
/// <param name="Reason">Why.</param>
/// <param name="Was">The promise before.</param>
/// <param name="WasDue">Its due date before, where that changed.</param>
/// <param name="Inspection">The inspection that led to it, or <see langword="null"/>.</param>
public sealed record ChangeView(DayView Date, string Reason, string Was, DayView? WasDue, LinkView? Inspection);
