namespace Mingnuo.Build.Theming.Views;

/// <summary>A rate, which is never shown without its numbers.</summary>
/// <param name="Part">How many.</param>
/// <param name="Whole">Of how many.</param>
/// <param name="Percent">To one decimal: <c>71.4</c>. Only nothing is 0, and only all is 100. Empty where the whole is nothing.</param>
public sealed record RateView(int Part, int Whole, string Percent);
