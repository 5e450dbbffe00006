namespace Mingnuo.Content.Reading;

/// <summary>Tells whether a file may have changed since it was read.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="WriteTicks">The time of the last write, UTC, in the file system's resolution.</param>
internal readonly record struct FileStamp(long Length, long WriteTicks);
