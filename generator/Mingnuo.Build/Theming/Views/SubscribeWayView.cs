namespace Mingnuo.Build.Theming.Views;

/// <summary>How to subscribe with something.</summary>
/// <param name="Key">An anchor: <c>phone</c>.</param>
/// <param name="Title">With what.</param>
/// <param name="Steps">What to do, and what to expect.</param>
public sealed record SubscribeWayView(string Key, string Title, IReadOnlyList<string> Steps);
