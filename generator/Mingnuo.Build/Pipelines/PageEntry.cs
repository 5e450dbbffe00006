using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>A page, or a folder that has no page of its own.</summary>
/// <param name="Id">Its path below <c>content/pages/</c>.</param>
/// <param name="Page">The page; <see langword="null"/> for a folder without <c>index.md</c>.</param>
internal sealed record PageEntry(string Id, Page? Page)
{
    /// <summary>The folder's name where there is no title.</summary>
    public string Title => Page?.Heading ?? Id[(Id.LastIndexOf('/') + 1)..];

    /// <summary>Its address.</summary>
    public string Address => Id + "/";

    /// <summary>The folder that it stands in; empty for the topmost.</summary>
    public string ParentId => Id.LastIndexOf('/') is var slash and >= 0 ? Id[..slash] : "";

    /// <summary>As lists show it.</summary>
    public PageCardView Card(Site site) => Page is null ? new PageCardView(Title, site.Urls.For(Address), null, null) : site.Cards.Of(Page);

    /// <summary>By order, those without one last; then newest first; then by title.</summary>
    public static int Order(PageEntry a, PageEntry b)
    {
        int order = (a.Page?.Order ?? int.MaxValue).CompareTo(b.Page?.Order ?? int.MaxValue);
        order = order != 0 ? order : (b.Page?.Date ?? DateOnly.MinValue).CompareTo(a.Page?.Date ?? DateOnly.MinValue);
        order = order != 0 ? order : string.CompareOrdinal(a.Title, b.Title);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }
}
