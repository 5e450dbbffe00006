using Mingnuo.Build.Output;
using Mingnuo.Search.Index;

namespace Mingnuo.Build.Pipelines.Search;

/// <summary>The files of the search index. They are made all at once, by the first who asks for one: what <c>preview</c> never searches costs nothing.</summary>
internal sealed class SearchFiles
{
    private readonly Lazy<IReadOnlyList<SearchFile>> _files;

    public SearchFiles(Site site)
    {
        var pages = new SearchPages(site);
        var options = new SearchOptions { LunrJson = site.Hub.Settings.Search.LunrJson };
        _files = new(() => SearchIndex.Write(pages.Documents(), options with { Names = pages.Names() }));
        string[] known = options.LunrJson ? [SearchPaths.Manifest, SearchPaths.LunrJson] : [SearchPaths.Manifest];
        Known = [.. known.Select(path => OutputFile.Made(path, () => _files.Value.Single(f => f.Path == path).Bytes))];
        Named = new LateFiles(SearchPaths.Folder, () =>
            [.. _files.Value.Where(f => !known.Contains(f.Path)).Select(f => new OutputFile(f.Path, f.Bytes))]);
    }

    /// <summary>Those whose names are known before they are made.</summary>
    public IReadOnlyList<OutputFile> Known { get; }

    /// <summary>Those that are named by what they hold.</summary>
    public LateFiles Named { get; }
}
