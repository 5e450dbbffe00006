using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Mingnuo.Build.History;
using Mingnuo.Build.Output;
using Mingnuo.Content.Baselines;

namespace Mingnuo.Build.Permanence;

/// <summary>Whether a published site is what its source makes: it is made again from the commit that it names, and held against it.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Published">What the site says it was made from.</param>
public sealed record Verification(VerifyOutcome Outcome, BuildFile? Published)
{
    /// <summary>How many files at once are asked of a site.</summary>
    private const int AtOnce = 8;

    /// <summary>Files with other bytes, by path.</summary>
    public IReadOnlyList<Difference> Different { get; private init; } = [];

    /// <summary>Files that the source makes and the site has not.</summary>
    public IReadOnlyList<string> Missing { get; private init; } = [];

    /// <summary>Files that the site has and the source does not make; of a site that cannot be listed, the addresses of its manifest.</summary>
    public IReadOnlyList<string> Extra { get; private init; } = [];

    /// <summary>How many files the source makes.</summary>
    public int Count { get; private init; }

    /// <summary>What was found when it was made again; the errors of a commit that makes no site.</summary>
    public BuildResult? Rebuilt { get; private init; }

    /// <summary>Makes the site again in a temporary folder, and compares.</summary>
    /// <param name="site">The site.</param>
    /// <param name="root">The hub's folder in its repository.</param>
    /// <param name="baseline">The mistakes that were known when it was published.</param>
    public static Verification Of(IPublishedSite site, string root, Baseline? baseline = null)
    {
        if (MadeFrom(site) is not { Commit: { } commit } published || !GitFolder.IsHash(commit))
        {
            return new Verification(VerifyOutcome.NoBuildFile, null);
        }

        DirectoryInfo folder = Directory.CreateTempSubdirectory("mingnuo-verify-");
        try
        {
            return GitFolder.Of(root) is { } git && new CommitFiles(git, root).Write(commit, folder.FullName) is { } hub
                ? Compare(site, published, new BuildRequest(hub, published.AsOf, published.AsOf, published.BaseUrl, baseline) { Previous = Known(site) })
                : new Verification(VerifyOutcome.NoCommit, published);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Verification Compare(IPublishedSite site, BuildFile published, BuildRequest request)
    {
        BuildResult result = Engine.RenderAll(new Engine(request).Run());
        if (result.Tree is not { } tree)
        {
            return new Verification(VerifyOutcome.NotBuildable, published) { Rebuilt = result };
        }

        var different = new ConcurrentBag<Difference>();
        var missing = new ConcurrentBag<string>();
        EachAtOnce(tree.Files, file =>
        {
            ReadOnlyMemory<byte> wanted = file.Path == BuildFile.Path ? (BuildFile.Read(file.Content) with { Tool = published.Tool }).Write() : file.Content;
            if (site.Read(file.Path) is not { } bytes)
            {
                missing.Add(file.Path);
            }
            else if (!wanted.Span.SequenceEqual(bytes))
            {
                int same = wanted.Span.CommonPrefixLength(bytes);
                different.Add(new Difference(file.Path, wanted.Span[..same].Count((byte)'\n') + 1));
            }
        });
        string[] extra = [.. (site.Paths ?? Addresses(request.Previous)).Where(p => tree.Find(p) is null)];
        bool isSame = different.IsEmpty && missing.IsEmpty && extra.Length == 0;
        return new Verification(isSame ? VerifyOutcome.Same : VerifyOutcome.Different, published)
        {
            Different = [.. different.OrderBy(d => d.Path, StringComparer.Ordinal)],
            Missing = [.. missing.Order(StringComparer.Ordinal)],
            Extra = extra,
            Count = tree.Files.Count,
            Rebuilt = result,
        };
    }

    /// <summary>Looks at several files at once. What one of them throws is thrown as it is: it says which file of a site cannot be read.</summary>
    private static void EachAtOnce(IEnumerable<OutputFile> files, Action<OutputFile> look)
    {
        try
        {
            Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, look);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }

    private static IEnumerable<string> Addresses(Manifest? manifest) =>
        manifest?.Addresses.Select(a => a.Address.Length == 0 || a.Address.EndsWith('/') ? a.Address + "index.html" : a.Address) ?? [];

    private static BuildFile? MadeFrom(IPublishedSite site)
    {
        try
        {
            return site.Read(BuildFile.Path) is { } bytes ? BuildFile.Read(bytes) : null;
        }
        catch (FormatException)
        {
            // Whoever tampers with it makes it none; that is told.
            return null;
        }
    }

    /// <summary>What the site itself knew of the sites before it. A file that was tampered with is found when it is compared.</summary>
    private static Manifest? Known(IPublishedSite site)
    {
        try
        {
            return site.Read(Manifest.Path) is { } bytes ? ManifestFile.Read(bytes) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
