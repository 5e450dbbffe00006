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

    /// <summary>The same without the files that are left out of the site, by their paths.</summary>
    public ContentTree Without(IReadOnlySet<string> paths) => paths.Count == 0 ? this : this with
    {
        Files = [.. Files.Where(f => !paths.Contains(f.Path.Relative))],
        Assets = [.. Assets.Where(a => !paths.Contains(a.Path.Relative))],
    };
}
