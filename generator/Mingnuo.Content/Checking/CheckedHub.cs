using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Checking;

/// <summary>What rules look at: everything that was read, whether or not the hub holds together.</summary>
/// <param name="Tree">All files under <c>content/</c>.</param>
/// <param name="References">The names used in all files, in order.</param>
/// <param name="Declarations">What <c>site/</c> declares, in order.</param>
/// <param name="Missing">What could not be read.</param>
/// <param name="Entries">Everything that can be named.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Published">What was published of it before.</param>
internal sealed record CheckedHub(
    ContentTree Tree,
    IReadOnlyList<Reference> References,
    IReadOnlyList<Declaration> Declarations,
    MissingEntries Missing,
    EntryIndexes Entries,
    DateOnly AsOf,
    PublishedVersions Published)
{
    /// <summary>All records that could be read, public or held back.</summary>
    public IEnumerable<T> All<T>()
        where T : ContentRecord => Tree.Files.Select(f => f.Record).OfType<T>();
}
