namespace Mingnuo.Build.Permanence;

/// <summary>A file that is not as the source makes it.</summary>
/// <param name="Path">Its path in the site.</param>
/// <param name="Line">The first line that is another.</param>
public sealed record Difference(string Path, int Line);
