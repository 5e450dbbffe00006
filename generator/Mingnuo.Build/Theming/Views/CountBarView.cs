namespace Mingnuo.Build.Theming.Views;

/// <summary>A count by status, drawn as one bar. For pledge items there is <see cref="BarView"/>, which knows how many were kept.</summary>
/// <param name="Total">The sum.</param>
/// <param name="Segments">Every status that occurs, the most urgent first.</param>
public sealed record CountBarView(int Total, IReadOnlyList<BarSegmentView> Segments);
