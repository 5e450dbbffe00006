namespace Mingnuo.Build.Theming.Views;

/// <summary>The ballots for the best two grades, of all over all questions.</summary>
/// <param name="Voters">党员 or 群众.</param>
/// <param name="Best">Ballots for the best two.</param>
/// <param name="Cast">All ballots that count.</param>
/// <param name="Percent">In whole per cent; 0 and 100 only where exact.</param>
public sealed record ShareView(string Voters, int Best, int Cast, int Percent);
