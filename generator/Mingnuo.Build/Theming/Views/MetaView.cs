namespace Mingnuo.Build.Theming.Views;

/// <summary>A <c>meta</c> element of the page head; never with an empty value.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its content.</param>
public sealed record MetaView(string Name, string Content);
