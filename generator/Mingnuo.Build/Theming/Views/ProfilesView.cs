namespace Mingnuo.Build.Theming.Views;

/// <summary>The gallery of stories, by kind of honour. Layout <c>profiles</c>.</summary>
/// <param name="Count">How many stories.</param>
/// <param name="Groups">One group a kind of honour, in the campaign's order.</param>
public sealed record ProfilesView(int Count, IReadOnlyList<ProfileGroupView> Groups);
