using System.Collections.Frozen;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Checking;

/// <summary>What was published of the pledges before, as far as that differs from what is there.</summary>
/// <param name="byPath">The versions of each file, oldest first, by its path from the hub's root.</param>
internal sealed class PublishedVersions(IReadOnlyDictionary<string, IReadOnlyList<PublishedVersion>> byPath)
{
    /// <summary>Nothing was, or nothing is known.</summary>
    public static PublishedVersions None { get; } = new(FrozenDictionary<string, IReadOnlyList<PublishedVersion>>.Empty);

    /// <summary>The versions of a file, oldest first; none where it always was as it is now.</summary>
    public IReadOnlyList<PublishedVersion> Of(ContentPath path) => byPath.GetValueOrDefault(path.Relative, []);
}
