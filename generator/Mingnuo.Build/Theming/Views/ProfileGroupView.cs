namespace Mingnuo.Build.Theming.Views;

/// <summary>The stories of one kind of honour.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Profiles">Its stories, newest first.</param>
public sealed record ProfileGroupView(string Id, string Name, IReadOnlyList<ProfileCardView> Profiles);
