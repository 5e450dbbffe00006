using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>A line or paragraph of text, never empty; white space at its ends is dropped.</summary>
public sealed class TextType : FieldType<string>
{
    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new("一段文字", "text");

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => AnyMatching("\\S");

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = (node as YamlScalar)?.Text.Trim();
        return value is { Length: > 0 } || Refuse(node, title, context);
    }
}
