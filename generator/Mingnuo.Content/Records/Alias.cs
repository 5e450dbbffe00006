using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Records;

/// <summary>An address that a record had before; whoever comes there is led on.</summary>
/// <param name="Address">Below the base path, as <see cref="Reading.ContentPath.Address"/>: <c>pledges/qingtong-middle/2010/</c>, or <c>old/list.html</c>.</param>
/// <param name="Position">Where it is written.</param>
public sealed record Alias(string Address, Position Position);
