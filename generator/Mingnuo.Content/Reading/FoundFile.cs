namespace Mingnuo.Content.Reading;

/// <summary>A file found under <c>content/</c>.</summary>
/// <param name="Path">Its path in the hub.</param>
/// <param name="FullPath">Its path on disk.</param>
/// <param name="Stamp">Its size and time.</param>
internal sealed record FoundFile(ContentPath Path, string FullPath, FileStamp Stamp);
