using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>A group of fields of its own, as an item of a pledge.</summary>
public sealed class GroupType<T>(Shape<T> shape) : FieldType<T>
    where T : class
{
    /// <summary>The fields of the group.</summary>
    public Shape<T> Shape { get; } = shape;

    /// <inheritdoc/>
    public override Shape Group => Shape;

    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new($"一组字段（{shape.Label}）", "a group of fields");

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => Shape.FromText is null
        ? groups.Refer(Shape)
        : new JsonObject { ["anyOf"] = new JsonArray(groups.Refer(Shape), FieldTypes.Text.Schema(groups)) };

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (node is YamlScalar text && FullWidthMarks.Explain(text, Shape, out _) is { } wide)
        {
            context.Report(wide);
            return false;
        }

        if (node is YamlScalar scalar && Shape.FromText is { } fromText && !scalar.IsBlank)
        {
            value = fromText(scalar);
            return true;
        }

        if (node is not YamlMapping mapping)
        {
            return Refuse(node, title, context);
        }

        value = Shape.Read(mapping, context);
        return value is not null;
    }
}
