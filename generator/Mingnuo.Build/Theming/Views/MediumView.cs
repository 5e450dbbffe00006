namespace Mingnuo.Build.Theming.Views;

/// <summary>A sort of medium, and what it counts when it takes a report up.</summary>
/// <param name="Name">电视, 报刊, 网络.</param>
/// <param name="Points">How many points.</param>
public sealed record MediumView(string Name, int Points);
