namespace Mingnuo.Build.Theming.Views;

/// <summary>The ballots for the best two grades, of all over all questions.</summary>
/// <param name="Voters">党员 or 群众.</param>
/// <param name="Rate">Those for the best two, of all that count.</param>
public sealed record ShareView(string Voters, RateView Rate);
