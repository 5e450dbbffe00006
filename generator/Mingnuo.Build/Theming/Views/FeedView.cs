namespace Mingnuo.Build.Theming.Views;

/// <summary>A feed.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it tells, and how much of it.</param>
/// <param name="Url">Where it stands as Atom.</param>
/// <param name="JsonUrl">Where it stands as JSON Feed.</param>
/// <param name="Address">The Atom one's whole address, to be copied.</param>
public sealed record FeedView(string Title, string Description, string Url, string JsonUrl, string Address);
