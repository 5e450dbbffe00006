using Mingnuo.Content.Checking;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.History;

/// <summary>Reads the published versions of the pledges that are not any more as they were published first.</summary>
internal static class PublishedPledges
{
    /// <summary>The versions on the branch itself, oldest first.</summary>
    public static PublishedVersions Of(ContentTree content, HubHistory history, string root)
    {
        (ContentFile File, FileRevision[] Versions)[] changed =
        [
            .. from file in content.Files
               let pledge = file.Record as Pledge
               where pledge is not null
               let versions = Paths(pledge).Select(history.MainLine.GetValueOrDefault).OfType<FileHistory>()
                   .SelectMany(h => h.Revisions.Where(r => r.Blob is not null).Reverse()).ToArray()
               where versions.Length > 1 || (versions.Length == 1 && !BlobHash.Is(file.Source.Text, versions[0].Blob!))
               select (file, versions),
        ];
        if (changed.Length == 0 || GitRepository.Of(root) is not { } repository)
        {
            return PublishedVersions.None;
        }

        IReadOnlyDictionary<string, byte[]> bytes = repository.Files(changed.SelectMany(c => c.Versions).Select(v => v.Blob!));
        return new PublishedVersions(changed.ToDictionary(
            c => c.File.Path.Relative,
            c => (IReadOnlyList<PublishedVersion>)[.. c.Versions.Select(v => Version(v, bytes)).OfType<PublishedVersion>()],
            StringComparer.Ordinal));
    }

    /// <summary>
    /// The paths of a pledge, its own last. Git follows a name to the next only where the text stayed much the same; what the pledge
    /// itself calls its former address is its past however much was rewritten.
    /// </summary>
    private static IEnumerable<string> Paths(Pledge pledge) =>
        pledge.Source.Aliases.Select(a => $"{ContentPath.Root}{a.Address.TrimEnd('/')}.md").Append(pledge.Source.Path.Relative).Distinct(StringComparer.Ordinal);

    private static PublishedVersion? Version(FileRevision revision, IReadOnlyDictionary<string, byte[]> bytes) =>
        bytes.TryGetValue(revision.Blob!, out byte[]? found) && SourceReader.Decode(found, revision.Path, new List<Diagnostic>()) is { } source
            ? new PublishedVersion(source, revision.Commit.Day)
            : null;
}
