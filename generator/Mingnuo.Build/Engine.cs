using System.Collections.Concurrent;
using Mingnuo.Build.Help;
using Mingnuo.Build.History;
using Mingnuo.Build.Html;
using Mingnuo.Build.Output;
using Mingnuo.Build.Permanence;
using Mingnuo.Build.Pipelines;
using Mingnuo.Build.Pipelines.Search;
using Mingnuo.Build.Theming;
using Mingnuo.Content.Checking;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Settings;

namespace Mingnuo.Build;

/// <summary>
/// Builds a hub: Input, Process, PostProcess. Writing is the caller's. An engine remembers the files it has read, so that building again
/// after an edit reads only what changed.
/// </summary>
/// <param name="request">What is asked.</param>
public sealed class Engine(BuildRequest request)
{
    private readonly HistoryMemory _history = new(request.Root);
    private ContentReader? _reader;
    private string? _readerBase;

    /// <summary>
    /// Builds once. Pages are rendered when their bytes are asked for; <see cref="RenderAll"/> asks for all of them and checks them.
    /// </summary>
    public BuildResult Run()
    {
        var bag = new DiagnosticBag(request.Baseline);
        SiteFolder site = SiteFolder.Read(request.Root, bag);
        HubSettings? settings = site.Settings is { } read && request.BaseUrl is { } url ? read with { BaseUrl = url } : site.Settings;
        DateOnly asOf = request.AsOf ?? settings?.AsOf ?? request.Today;

        string basePath = settings?.BasePath ?? "/";
        Task<HubHistory> history = Task.Run(_history.Read);
        ContentTree content = Reader(basePath).Read(bag);
        var names = new ContentNames(content);
        Theme? theme = settings is null ? null : Theme.Load(request.Root, settings, bag);
        PublishedVersions published = PublishedPledges.Of(content, history.Result, request.Root);
        HubBuilder.Linked linked = HubBuilder.Link(content, site with { Settings = settings }, published, asOf, bag);
        var help = HelpPages.Of(content.Without(bag.LeftOut), settings);
        if (linked.Hub is not { } hub || theme is null)
        {
            return new BuildResult(bag, null, asOf, basePath, 0, linked.HeldBack, help, names);
        }

        NothingVanishes.Check(content, hub, history.Result, request.Previous, bag);
        var witness = new Witness(hub, content, history.Result, request);
        bag.AddRange(witness.Rewritten());
        var pages = new Site(hub, theme.Strings, PageHistories.Of(history.Result, content, request.Root)) { LostRevisionsOf = witness.LostOf };
        IReadOnlyList<Document> documents = PageClashes.Settle(SitePipelines.All.SelectMany(p => p.Run(pages)), bag);
        NavigationCheck.Run(hub, documents, bag);
        var renderer = new PageRenderer(theme, pages.View(theme.Assets, HeadCommit.Of(request.Root)));
        SearchFiles? search = hub.Settings.Search.IsEnabled ? new SearchFiles(pages) : null;
        OutputTree? tree = null;
        IEnumerable<OutputFile> files =
        [
            .. documents.Select(d => OutputFile.Rendered(d.OutputPath, d.Origin, () => renderer.Render(d))),
            .. theme.Assets.Files,
            .. hub.Assets.Select(a => OutputFile.Copied(a.Path.Address, a.Path.Relative, a.FullPath)),
            .. StaticFiles.Of(request.Root),
            .. SiteFiles.Of(documents, pages),
            .. search?.Known ?? [],
            OutputFile.Made(Manifest.Path, () => ManifestFile.Write(witness.Manifest)),
            OutputFile.Made(BuildFile.Path, () => BuildFile.Of(history.Result.Head, hub, tree!).Write()),
        ];
        tree = OutputTree.From(files, bag, search?.Named);
        return new BuildResult(bag, bag.HasErrors ? null : tree, asOf, basePath, documents.Count, linked.HeldBack, help, names);
    }

    /// <summary>Renders every page, in parallel, and checks the HTML; what goes wrong is added to the result's diagnostics.</summary>
    /// <param name="result">What <see cref="Run"/> gave.</param>
    /// <param name="progress">Told how many are done, on any thread.</param>
    /// <param name="parallel">How many cores it may take, and when to stop; all of them, and never.</param>
    /// <returns>The result; without a tree when there were errors.</returns>
    public static BuildResult RenderAll(BuildResult result, Action<int>? progress = null, ParallelOptions? parallel = null)
    {
        if (result.Tree is not { } tree)
        {
            return result;
        }

        int rendered = 0;
        var failures = new ConcurrentBag<Diagnostic>();
        Parallel.ForEach(tree.Known.Where(f => f.IsRendered), parallel ?? new ParallelOptions(), file =>
        {
            try
            {
                _ = file.Content;
            }
            catch (TemplateFailedException e)
            {
                failures.Add(e.Diagnostic);
            }

            progress?.Invoke(Interlocked.Increment(ref rendered));
        });
        result.Diagnostics.AddRange(TemplateFailedException.OneForEachCause(failures));
        if (!result.Diagnostics.HasErrors)
        {
            HtmlChecks.Run(tree, result.BasePath, result.Diagnostics, parallel);
        }

        return result.Diagnostics.HasErrors ? result with { Tree = null } : result;
    }

    private ContentReader Reader(string basePath)
    {
        if (_reader is null || _readerBase != basePath)
        {
            (_reader, _readerBase) = (new ContentReader(request.Root, basePath), basePath);
        }

        return _reader;
    }
}
