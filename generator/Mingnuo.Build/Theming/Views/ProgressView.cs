namespace Mingnuo.Build.Theming.Views;

/// <summary>A progress note.</summary>
/// <param name="Date">The day.</param>
/// <param name="Text">What was done.</param>
/// <param name="Evidence">What proves it.</param>
public sealed record ProgressView(DayView Date, string Text, IReadOnlyList<EvidenceView> Evidence);
