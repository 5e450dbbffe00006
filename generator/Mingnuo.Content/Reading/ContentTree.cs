using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Reading;

/// <summary>Everything under <c>content/</c>.</summary>
/// <param name="Files">The files that make records, in ordinal order of their paths.</param>
/// <param name="Ledgers">The files that make ledgers, in the same order.</param>
/// <param name="Assets">The files that are published as they are, in the same order.</param>
/// <param name="Refused">The files and folders that were refused by their names: nothing in them was read.</param>
internal sealed record ContentTree(
    IReadOnlyList<ContentFile> Files,
    IReadOnlyList<LedgerFile> Ledgers,
    IReadOnlyList<ContentAsset> Assets,
    IReadOnlyList<ContentPath> Refused)
{
    /// <summary>The names used in all files, in order.</summary>
    public IEnumerable<Reference> References => Files.SelectMany(f => f.References).Concat(Ledgers.SelectMany(l => l.References));

    /// <summary>The same without some files, by their paths, as if they had never been written.</summary>
    public ContentTree Without(IReadOnlySet<string> paths) => paths.Count == 0 ? this : this with
    {
        Files = [.. Files.Where(f => !paths.Contains(f.Path.Relative))],
        Ledgers = [.. Ledgers.Where(f => !paths.Contains(f.Path.Relative))],
        Refused = [.. Refused.Where(r => !paths.Contains(r.Relative))],
    };
}
