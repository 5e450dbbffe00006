namespace Mingnuo.Build.Theming.Views;

/// <summary>Members, or the public, in an evaluation.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">Which of the two.</param>
/// <param name="Presence">Those present, of those who may vote.</param>
/// <param name="Questions">Their ballots.</param>
public sealed record VoterGroupView(string Id, string Name, RateView Presence, IReadOnlyList<AskedQuestionView> Questions);
