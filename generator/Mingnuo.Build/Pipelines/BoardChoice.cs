namespace Mingnuo.Build.Pipelines;

/// <summary>A choice of a <see cref="BoardFilter"/>.</summary>
/// <param name="Key">Part of the address: <c>ethics</c>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Items">The items that it leaves, in board order.</param>
internal sealed record BoardChoice(string Key, string Label, IReadOnlyList<Item> Items);
