namespace Mingnuo.Build.Theming.Views;

/// <summary>A carrier or a standard item in a list.</summary>
/// <param name="Term">The thing itself.</param>
/// <param name="Bar">The pledge items that serve it, by status.</param>
/// <param name="ProfileCount">How many stories show it.</param>
public sealed record TermCardView(TermView Term, BarView Bar, int ProfileCount);
