namespace Mingnuo.Build.Theming.Views;

/// <summary>What every page of a site shares.</summary>
public sealed record SiteView
{
    /// <summary>The hub's name.</summary>
    public required string Name { get; init; }

    /// <summary>What fits a phone's header.</summary>
    public required string ShortName { get; init; }

    /// <summary>One or two sentences, or <see langword="null"/>.</summary>
    public required string? Description { get; init; }

    /// <summary>The base path, beginning and ending with a slash.</summary>
    public required string Base { get; init; }

    /// <summary><c>zh-CN</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The day that everything was computed for.</summary>
    public required DayView AsOf { get; init; }

    /// <summary>The first ten characters of the commit, or <see langword="null"/> where there is no git history.</summary>
    public required string? Commit { get; init; }

    /// <summary>The commit on the repository's site, or <see langword="null"/>.</summary>
    public required string? CommitUrl { get; init; }

    /// <summary>The repository, or <see langword="null"/>.</summary>
    public required string? RepositoryUrl { get; init; }

    /// <summary>Whom a reader turns to, or <see langword="null"/>.</summary>
    public required string? Contact { get; init; }

    /// <summary>What is said on pages marked as samples.</summary>
    public required string SampleNotice { get; init; }

    /// <summary>The campaign's name; empty in a hub without one.</summary>
    public required string CampaignName { get; init; }

    /// <summary>The entries of the header.</summary>
    public required IReadOnlyList<LinkView> Navigation { get; init; }

    /// <summary>The entries of the footer.</summary>
    public required IReadOnlyList<LinkView> FooterNavigation { get; init; }

    /// <summary>The theme's style sheets, in order.</summary>
    public required IReadOnlyList<string> Styles { get; init; }

    /// <summary>The theme's scripts (ES modules), in order.</summary>
    public required IReadOnlyList<string> Scripts { get; init; }

    /// <summary>The script of the search box (an ES module), which fetches the others when someone searches; none where there is no search.</summary>
    public required string? SearchScript { get; init; }

    /// <summary>The search page, which the search box asks for; none where there is no search.</summary>
    public required string? SearchUrl { get; init; }

    /// <summary>Where the theme's other files stand, ending with a slash.</summary>
    public required string Assets { get; init; }

    /// <summary>The board of all pledge items, or <see langword="null"/> where there is none.</summary>
    public required string? BoardUrl { get; init; }

    /// <summary>The feeds and the calendar of the whole hub.</summary>
    public required IReadOnlyList<AlternateView> Alternates { get; init; }

    /// <summary>The page that tells how to subscribe, or <see langword="null"/> where there is nothing to subscribe to.</summary>
    public required string? SubscribeUrl { get; init; }
}
