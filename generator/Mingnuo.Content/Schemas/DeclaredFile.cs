using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Settings;

namespace Mingnuo.Content.Schemas;

/// <summary>A kind of file that editors write, and the fields declared for it.</summary>
/// <param name="Name">What the files generated for it are called: <c>pledges</c>, <c>hub</c>.</param>
/// <param name="Place">Where it stands, as a glob from the hub's root: <c>content/pledges/**/*.md</c>, <c>site/hub.yml</c>.</param>
/// <param name="Shape">Its fields.</param>
/// <param name="IsRecord">Whether the fields stand before a text, as front matter; else they are the whole file.</param>
public sealed record DeclaredFile(string Name, string Place, Shape Shape, bool IsRecord = false)
{
    /// <summary>Every kind of record, and every file of <c>site/</c>.</summary>
    public static IReadOnlyList<DeclaredFile> All { get; } =
    [
        .. RecordKinds.All.Select(k => new DeclaredFile(k.Folder, $"{ContentPath.Root}{k.Folder}/**/*.md", k.Shape, IsRecord: true)),
        new("hub", SiteFolder.HubFile, HubSettingsFields.Shape),
        new("campaign", SiteFolder.CampaignFile, CampaignFields.Shape),
        new("navigation", SiteFolder.NavigationFile, Navigation.Shape),
    ];
}
