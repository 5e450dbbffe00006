using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Settings;

/// <summary>What <c>site/</c> says: the settings, the campaign, the navigation.</summary>
/// <param name="Settings">From <c>hub.yml</c>; <see langword="null"/> when it has mistakes.</param>
/// <param name="Campaign">From <c>campaign.yml</c>; <see cref="Campaign.None"/> when there is no such file.</param>
/// <param name="Navigation">From <c>navigation.yml</c>; <see langword="null"/> when there is no such file.</param>
/// <param name="IsCampaignReadable">Whether <paramref name="Campaign"/> holds all that was declared: no mistake stands in the file.</param>
/// <param name="References">The names that these files use and that must exist elsewhere.</param>
/// <param name="Declarations">The things that these files declare.</param>
internal sealed record SiteFolder(
    HubSettings? Settings,
    Campaign Campaign,
    Navigation? Navigation,
    bool IsCampaignReadable,
    IReadOnlyList<Reference> References,
    IReadOnlyList<Declaration> Declarations)
{
    /// <summary>The file that makes a folder a hub.</summary>
    public const string HubFile = "site/hub.yml";

    /// <summary>The campaign as data.</summary>
    public const string CampaignFile = "site/campaign.yml";

    internal const string NavigationFile = "site/navigation.yml";

    /// <summary>Reads the folder of a hub.</summary>
    public static SiteFolder Read(string root, DiagnosticBag bag)
    {
        var found = new List<Diagnostic>();
        var context = new ReadContext(found);
        if (!File.Exists(Path.Combine(root, HubFile)))
        {
            found.Add(YamlMistakes.CannotRead.At(new SourceText(HubFile, "").Start));
        }

        HubSettings? settings = Read(root, HubFile, HubSettingsFields.Shape, context, found);
        Campaign? campaign = Read(root, CampaignFile, CampaignFields.Shape, context, found);
        Navigation? navigation = Read(root, NavigationFile, Mingnuo.Content.Settings.Navigation.Shape, context, found);
        bag.AddRange(found);
        bool isReadable = campaign is not null || !File.Exists(Path.Combine(root, CampaignFile));
        return new SiteFolder(settings, campaign ?? Campaign.None, navigation, isReadable, context.References, context.Declarations);
    }

    private static T? Read<T>(string root, string path, Shape<T> shape, ReadContext context, List<Diagnostic> found)
        where T : class
    {
        string fullPath = Path.Combine(root, path);
        if (!File.Exists(fullPath))
        {
            return null;
        }

        SourceText? source = SourceReader.Read(fullPath, path, found);
        YamlMapping? mapping = source is null ? null : YamlReader.Read(source, found);
        return mapping is null ? null : shape.Read(mapping, context);
    }
}
