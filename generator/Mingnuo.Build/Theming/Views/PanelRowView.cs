namespace Mingnuo.Build.Theming.Views;

/// <summary>A unit in a <see cref="PanelView"/>.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Value">How long its bar is.</param>
/// <param name="Most">How long a bar can be.</param>
/// <param name="Text">Its figure with the numbers behind it.</param>
/// <param name="Url">The records.</param>
public sealed record PanelRowView(LinkView Unit, int Value, int Most, string Text, string Url);
