using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>Yes or no: <c>true</c>, <c>false</c>, 是, 否.</summary>
public sealed class FlagType : FieldType<bool>
{
    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new("true（是）或 false（否）", "true or false");

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => OneOf(true, false, "是", "否");

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, out bool value)
    {
        string? text = (node as YamlScalar)?.Text;
        value = text is "true" or "是";
        return value || text is "false" or "否" || Refuse(node, title, context);
    }
}
