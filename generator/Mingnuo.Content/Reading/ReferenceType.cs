using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>The name of a <typeparamref name="T"/> declared elsewhere. Whether it exists is checked when everything has been read.</summary>
/// <param name="label">What is named, in Chinese: 单位, 载体.</param>
public sealed class ReferenceType<T>(string label) : FieldType<Reference<T>>
    where T : class, IEntry
{
    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new($"一个{label}的编号或名称", "the id or name of one " + typeof(T).Name);

    /// <inheritdoc/>
    internal override Type Target => typeof(T);

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => AnyMatching("\\S");

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, [MaybeNullWhen(false)] out Reference<T> value)
    {
        value = null;
        if (node is not YamlScalar { Text.Length: > 0 } scalar)
        {
            return Refuse(node, title, context);
        }

        value = new Reference<T>(scalar.Text.Trim(), node.Position, title);
        context.References.Add(value);
        return true;
    }
}
