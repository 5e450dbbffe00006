using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Checking;

/// <summary>A file as it was published once.</summary>
/// <param name="Source">Its text then.</param>
/// <param name="Day">The day of the commit; <see langword="null"/> where that is not known.</param>
internal sealed record PublishedVersion(SourceText Source, DateOnly? Day);
