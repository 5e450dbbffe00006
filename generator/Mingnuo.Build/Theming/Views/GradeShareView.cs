namespace Mingnuo.Build.Theming.Views;

/// <summary>The ballots that gave a grade, drawn in a box 1000 wide that is all who were present.</summary>
/// <param name="Name">The grade, or that no ballot counts.</param>
/// <param name="Fill">The fill that charts draw it with.</param>
/// <param name="Rate">How many, of those present.</param>
/// <param name="X">Where it begins, 0 to 1000.</param>
/// <param name="Width">How wide it is.</param>
public sealed record GradeShareView(string Name, string Fill, RateView Rate, int X, int Width);
