namespace Mingnuo.Build.Output;

/// <summary>One file of the finished site.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes: <c>pledges/index.html</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
