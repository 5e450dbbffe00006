namespace Mingnuo.Build.Theming.Views;

/// <summary>What programs can subscribe to, for <c>link rel="alternate"</c>.</summary>
/// <param name="Title">What it tells.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Url">Where it stands.</param>
public sealed record AlternateView(string Title, string Type, string Url);
