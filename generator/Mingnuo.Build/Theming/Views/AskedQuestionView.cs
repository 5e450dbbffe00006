namespace Mingnuo.Build.Theming.Views;

/// <summary>A question and its ballots.</summary>
/// <param name="Name">The question.</param>
/// <param name="Cast">How many ballots count.</param>
/// <param name="Shares">Every grade of the campaign, best first, and last those present who gave none that counts.</param>
public sealed record AskedQuestionView(string Name, int Cast, IReadOnlyList<GradeShareView> Shares);
