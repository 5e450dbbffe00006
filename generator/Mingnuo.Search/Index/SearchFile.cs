namespace Mingnuo.Search.Index;

/// <summary>One file of an index.</summary>
/// <param name="Path">Relative to the site: <c>search/manifest.json</c>.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record SearchFile(string Path, ReadOnlyMemory<byte> Bytes);
