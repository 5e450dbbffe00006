using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Settings;

/// <summary>A hub's own settings, <c>site/hub.yml</c>. Only the name is required.</summary>
/// <param name="Name">The hub's name: header, titles, feeds.</param>
/// <param name="ShortName">What fits a phone's header.</param>
/// <param name="Description">One or two sentences for search engines and the home page.</param>
/// <param name="BaseUrl">Where the site will stand; its path is the base path. Always ends with a slash.</param>
/// <param name="Language">The language of the interface strings: <c>zh-CN</c> or <c>en</c>.</param>
/// <param name="Theme">The folder under <c>themes/</c>, or the name of a theme shipped with the program.</param>
/// <param name="AsOf">The day that statuses are computed for; <see langword="null"/>: the day of the build.</param>
/// <param name="Repository">The address of the repository, for links to source files.</param>
/// <param name="Branch">The branch that links point to.</param>
/// <param name="Contact">Whom a reader turns to.</param>
/// <param name="SampleNotice">What is said at the top of pages marked as samples.</param>
/// <param name="SiteIdCode">The code of a registered government site; never invented.</param>
/// <param name="Keywords">Words for the page head.</param>
public sealed record HubSettings(
    string Name,
    string ShortName,
    string? Description,
    Uri BaseUrl,
    string Language,
    string Theme,
    DateOnly? AsOf,
    string? Repository,
    string Branch,
    string? Contact,
    string? SampleNotice,
    string? SiteIdCode,
    IReadOnlyList<string> Keywords)
{
    /// <summary>On what terms the open data may be used; <see langword="null"/> when nothing is said.</summary>
    public DataLicence? DataLicence { get; init; }

    /// <summary>Whether and for whom the hub is searched.</summary>
    public SearchSettings Search { get; init; } = SearchSettings.Default;

    /// <summary>Where the theme is named; <see langword="null"/> when it is not.</summary>
    public Position? ThemeAt { get; init; }

    /// <summary>The path of <see cref="BaseUrl"/>: begins and ends with a slash.</summary>
    public string BasePath => BaseUrl.AbsolutePath;
}
