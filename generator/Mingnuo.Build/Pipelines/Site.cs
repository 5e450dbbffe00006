using Mingnuo.Build.Data;
using Mingnuo.Build.Data.Linked;
using Mingnuo.Build.History;
using Mingnuo.Build.Pipelines.Agenda;
using Mingnuo.Build.Pipelines.Feeds;
using Mingnuo.Build.Pipelines.Honours;
using Mingnuo.Build.Pipelines.Inspections;
using Mingnuo.Build.Pipelines.Revisions;
using Mingnuo.Build.Pipelines.Permanence;
using Mingnuo.Build.Pipelines.Supervision;
using Mingnuo.Build.Theming;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>What all pipelines share: the hub, addresses, strings, and what is counted once.</summary>
internal sealed class Site
{
    private readonly HeadTags _headTags;
    private readonly Lazy<AgendaIndex> _agenda;

    /// <summary>Prepares a hub for its pipelines.</summary>
    public Site(Hub hub, Strings strings, PageHistories histories)
    {
        Hub = hub;
        Strings = strings;
        Urls = new Urls(hub.Settings);
        Revisions = new RevisionIndex(histories, strings, Urls, hub.Settings.Language == "en" ? Language.English : Language.Chinese);
        Statuses = new Statuses(strings, Urls);
        Cards = new Cards(this);
        Items = new ItemIndex(this);
        Findings = new FindingIndex(this);
        Honours = new HonourIndex(this);
        Oversight = new Oversight(this);
        Withdrawn = new WithdrawnCards(this);
        Data = new DataFiles(new DataSet(this));
        Feeds = new FeedIndex(this);
        _agenda = new(() => new AgendaIndex(this));
        _headTags = new HeadTags(hub.Settings);
    }

    public Hub Hub { get; }

    public Strings Strings { get; }

    public Urls Urls { get; }

    /// <summary>修订记录.</summary>
    public RevisionIndex Revisions { get; }

    public Statuses Statuses { get; }

    public ItemIndex Items { get; }

    public FindingIndex Findings { get; }

    public HonourIndex Honours { get; }

    public Cards Cards { get; }

    public DataFiles Data { get; }

    public Oversight Oversight { get; }

    public WithdrawnCards Withdrawn { get; }

    public FeedIndex Feeds { get; }

    public AgendaIndex Agenda => _agenda.Value;

    /// <summary>How many revisions of a record an earlier site knew that cannot be checked any more.</summary>
    public Func<ContentRecord, int> LostRevisionsOf { get; init; } = _ => 0;

    /// <summary>Whether something invented is counted on pages that count the whole hub.</summary>
    public bool CountsSamples => Hub.Pledges.Any(p => p.Sample) || Hub.Units.Any(u => u.Sample) || Hub.Profiles.Any(p => p.Sample);

    /// <summary>A link to a page of this site.</summary>
    public LinkView Link(string label, string address) => new(label, Urls.For(address));

    /// <summary>A link to one of the site's sections, by the string that names it.</summary>
    public LinkView Section(string stringKey, string address) => Link(Strings[stringKey], address);

    /// <summary>A page with its head.</summary>
    public Document Page(PageSpec spec)
    {
        string canonicalUrl = Urls.Canonical(spec.Address);
        ContentPath? source = spec.Source ?? spec.Record?.Source.Path;
        bool isHome = spec.Kind == PageKind.Home;
        LinkView[] breadcrumbs = isHome ? [] : [Section("nav.home", ""), .. spec.Parents];
        return new Document(spec.Address, spec.Layout, new PageHeadView
        {
            Title = spec.ListNumber == 1 ? spec.Title : Strings.Format("list.page", spec.Title, spec.ListNumber),
            Url = Urls.For(spec.Address),
            CanonicalUrl = canonicalUrl,
            Description = spec.Description ?? (isHome ? Hub.Settings.Description : null),
            Breadcrumbs = breadcrumbs,
            SectionUrl = spec.Parents.Count > 0 ? spec.Parents[0].Url : Urls.For(spec.Address),
            SourceUrl = source is null ? null : Urls.Source(source),
            IsSample = spec.IsSample ?? spec.Record?.IsSample ?? false,
            IsHome = isHome,
            Layout = spec.Layout,
            History = source is null || spec.ListNumber > 1 ? null : Revisions.View(source, spec.Address),
            LostRevisions = spec.Record is { } record ? LostRevisionsOf(record) : 0,
            Withdrawn = spec.ListNumber == 1 ? Withdrawn.Below(spec.Address) : [],
            Metas = _headTags.Of(spec, canonicalUrl),
            FindLinkedData = new Lazy<Markup?>(() => LinkedData.Of(this, spec, breadcrumbs)),
            Alternates = Alternates.Of(this, spec),
        }, spec.View, source?.Relative ?? spec.Folder);
    }

    /// <summary>What every page shares.</summary>
    public SiteView View(ThemeAssets assets, string? commit)
    {
        string? repository = Hub.Settings.Repository;
        return new SiteView
        {
            Name = Hub.Settings.Name,
            ShortName = Hub.Settings.ShortName,
            Description = Hub.Settings.Description,
            Base = Hub.Settings.BasePath,
            Language = Hub.Settings.Language,
            AsOf = new DayView(Hub.AsOf),
            Commit = commit?[..HeadCommit.ShortLength],
            CommitUrl = commit is null || repository is null ? null : $"{repository}/commit/{commit}",
            RepositoryUrl = repository,
            Contact = Hub.Settings.Contact,
            SampleNotice = Hub.Settings.SampleNotice ?? Strings["sample.notice"],
            CampaignName = Hub.Campaign.Name,
            Navigation = NavigationLinks.Main(this),
            FooterNavigation = NavigationLinks.Footer(this),
            Styles = [.. assets.Styles.Select(Urls.For)],
            Scripts = [.. assets.Scripts.Select(Urls.For)],
            SearchScript = Hub.Settings.Search.IsEnabled ? Urls.For(assets.SearchScript) : null,
            SearchUrl = Hub.Settings.Search.IsEnabled ? Urls.For(Addresses.Search) : null,
            Assets = Urls.For(ThemeAssets.Folder),
            Alternates = Alternates.OfHub(this),
            SubscribeUrl = Feeds.IsThere ? Urls.For(Addresses.Subscribe) : null,
            BoardUrl = Items.All.Count > 0 ? Urls.For(Addresses.Board) : null,
        };
    }
}
