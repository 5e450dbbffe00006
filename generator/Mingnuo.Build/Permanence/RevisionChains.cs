using Mingnuo.Build.History;

namespace Mingnuo.Build.Permanence;

/// <summary>The chains of all files of a hub's commit, made when they are first asked for.</summary>
/// <param name="history">What git knows.</param>
/// <param name="root">The hub's folder.</param>
internal sealed class RevisionChains(HubHistory history, string root)
{
    /// <summary>How many old versions are in memory at once.</summary>
    private const int Batch = 2_000;

    private readonly Lazy<Dictionary<string, IReadOnlyList<string>>> _byFile = new(() => Read(history, root));

    /// <summary>The chain of a file; empty for one that is not committed, <see langword="null"/> where nothing is known of any.</summary>
    public IReadOnlyList<string>? Of(string path) => history.Gap is null ? _byFile.Value.GetValueOrDefault(path, []) : null;

    private static Dictionary<string, IReadOnlyList<string>> Read(HubHistory history, string root)
    {
        var chains = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (GitRepository.Of(root) is not { } repository)
        {
            return chains;
        }

        foreach (FileHistory[] files in history.MainLine.Values.Where(f => f.Blob is not null).OrderBy(f => f.Path, StringComparer.Ordinal).Chunk(Batch))
        {
            IReadOnlyDictionary<string, byte[]> bytes = repository.Files(files.SelectMany(f => f.Revisions).Select(r => r.Blob).OfType<string>());
            foreach (FileHistory file in files)
            {
                chains[file.Path] = RevisionChain.Of(file.Revisions.Reverse()
                    .Where(r => r.Blob is not null && bytes.ContainsKey(r.Blob))
                    .Select(r => RevisionChain.Canonical(bytes[r.Blob!], r.Path)));
            }
        }

        return chains;
    }
}
