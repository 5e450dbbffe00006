namespace Mingnuo.Build.Theming.Views;

/// <summary>A count by status, drawn as one bar.</summary>
/// <param name="Total">The sum.</param>
/// <param name="Segments">Every status that occurs, overdue first.</param>
/// <param name="KeptPercent">Kept, on time or late, of all that fell due, in whole per cent; <see langword="null"/> when nothing fell due.</param>
/// <param name="KeptCount">How many were kept.</param>
/// <param name="DueCount">How many fell due.</param>
public sealed record BarView(int Total, IReadOnlyList<BarSegmentView> Segments, int? KeptPercent, int KeptCount, int DueCount);
