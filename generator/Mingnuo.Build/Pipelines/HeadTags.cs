using System.Globalization;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;
using Mingnuo.Content.Settings;

namespace Mingnuo.Build.Pipelines;

/// <summary>
/// The head tags of government sites, in the order of the annex to 国办发〔2017〕47号. A tag without a value is left out; the site's
/// code is never invented.
/// </summary>
internal sealed class HeadTags(HubSettings settings)
{
    /// <summary>The tags of a page.</summary>
    public IReadOnlyList<MetaView> Of(PageSpec page, string canonicalUrl)
    {
        var tags = new List<(string Name, string? Content)>
        {
            ("SiteName", settings.Name),
            ("SiteDomain", settings.BaseUrl.Host),
            ("SiteIDCode", settings.SiteIdCode),
        };
        if (page.Kind != PageKind.Home)
        {
            bool isColumn = page.Kind == PageKind.List || page.Parents.Count == 0;
            string column = isColumn ? page.Title : page.Parents[^1].Label;
            tags.Add(("ColumnName", column));
            tags.Add(("ColumnDescription", isColumn ? page.Description : page.ColumnDescription));
            tags.Add(("ColumnKeywords", column));
            tags.Add(("ColumnType", page.Parents.Count > 0 ? page.Parents[0].Label : page.Title));
        }

        if (page.Kind == PageKind.Article)
        {
            tags.Add(("ArticleTitle", page.Title));
            tags.Add(("PubDate", page.Record?.Published is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " 00:00" : null));
            tags.Add(("ContentSource", page.ContentSource ?? settings.Name));
        }

        tags.Add(("Keywords", string.Join(",", settings.Keywords)));
        tags.Add(("Author", page.Kind == PageKind.Article ? page.ContentSource : null));
        tags.Add(("Description", page.Description ?? (page.Kind == PageKind.Home ? settings.Description : null)));
        tags.Add(("Image", page.Image));
        tags.Add(("Url", canonicalUrl));
        return [.. tags.Where(t => !string.IsNullOrWhiteSpace(t.Content)).Select(t => new MetaView(t.Name, t.Content!))];
    }
}
