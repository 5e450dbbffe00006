using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Settings;

/// <summary>Whether and for whom a hub is searched.</summary>
/// <param name="IsEnabled">Whether the site has a search index, a page that searches, and a box for it on every page.</param>
/// <param name="LunrJson">Whether <c>search/lunr.json</c> is written too, which stock lunr.js loads.</param>
public sealed record SearchSettings(bool IsEnabled, bool LunrJson)
{
    private static readonly Field<bool> EnabledField =
        new("enabled", "启用", "本站放进别的门户、由门户来搜索时写 false", "true", FieldTypes.Flag, isRequired: false);

    private static readonly Field<bool> LunrJsonField =
        new("lunr-json", "通用索引", "别的程序要用 lunr.js 读本站索引时写 true", "true", FieldTypes.Flag, isRequired: false);

    /// <summary>What holds where nothing is said.</summary>
    public static SearchSettings Default { get; } = new(IsEnabled: true, LunrJson: false);

    internal static Shape<SearchSettings> Shape { get; } = new(
        "搜索设置",
        [EnabledField, LunrJsonField],
        fields => new SearchSettings(fields.Optional(EnabledField, Default.IsEnabled), fields.Optional(LunrJsonField, Default.LunrJson)));
}
