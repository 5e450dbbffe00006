using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Settings;

/// <summary>What is made for searching besides the index that the site's own pages use.</summary>
/// <param name="LunrJson">Whether <c>search/lunr.json</c> is written too, which stock lunr.js loads.</param>
public sealed record SearchSettings(bool LunrJson)
{
    private static readonly Field<bool> LunrJsonField =
        new("lunr-json", "lunr索引", "别的程序要用 lunr.js 读本站索引时写 true", "true", FieldTypes.Flag, isRequired: false);

    internal static Shape<SearchSettings> Shape { get; } =
        new("搜索设置", [LunrJsonField], fields => new SearchSettings(fields.Optional(LunrJsonField, false)));
}
