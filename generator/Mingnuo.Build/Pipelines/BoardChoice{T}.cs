namespace Mingnuo.Build.Pipelines;

/// <summary>A choice of a <see cref="BoardFilter{T}"/>.</summary>
/// <param name="Key">Part of the address: <c>ethics</c>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Items">What it leaves, in board order.</param>
internal sealed record BoardChoice<T>(string Key, string Label, IReadOnlyList<T> Items);
