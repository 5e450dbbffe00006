namespace Mingnuo.Build.Pipelines;

/// <summary>One way to narrow a board.</summary>
/// <param name="Key">Part of the address: <c>carrier</c>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Choices">Its choices.</param>
internal sealed record BoardFilter(string Key, string Label, IReadOnlyList<BoardChoice> Choices);
