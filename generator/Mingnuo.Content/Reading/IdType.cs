using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>An id: a part of an address, an anchor, a key in lists that are separated by spaces.</summary>
public sealed class IdType : FieldType<string>
{
    /// <inheritdoc/>
    public override Bilingual Wanted { get; } =
        new("一个编号（字母、数字、汉字和连字符，不带空格）", "an id of letters, digits and hyphens without spaces");

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => AnyMatching(AddressSegment.Pattern);

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = (node as YamlScalar)?.Text.Trim();
        return (value is not null && AddressSegment.IsSafe(value)) || Refuse(node, title, context);
    }
}
