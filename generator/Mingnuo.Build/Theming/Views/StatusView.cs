namespace Mingnuo.Build.Theming.Views;

/// <summary>A status of pledge items.</summary>
/// <param name="Key">Stable key, part of addresses and CSS classes: <c>kept-late</c>.</param>
/// <param name="Label">按期兑现…</param>
/// <param name="Definition">The printed rule by which it is derived.</param>
/// <param name="Url">The board of the items in it.</param>
public sealed record StatusView(string Key, string Label, string Definition, string Url);
