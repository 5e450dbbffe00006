namespace Mingnuo.Build.Theming.Views;

/// <summary>An evaluation in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="Unit">The unit that was judged.</param>
/// <param name="On">The day.</param>
/// <param name="Occasion">On which occasion.</param>
/// <param name="Groups">Members and the public, apart.</param>
public sealed record EvaluationCardView(string Title, string Url, LinkView Unit, DayView On, string Occasion, IReadOnlyList<VoterGroupView> Groups);
