using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Settings;

/// <summary>One of a few words, kept as it is.</summary>
/// <param name="words">The words.</param>
public sealed class WordType(params IReadOnlyList<string> words) : FieldType<string>
{
    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new("这些词之一：" + string.Join("、", words), "one of " + string.Join(", ", words));

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => OneOf(words.Select(w => (JsonNode?)w));

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = (node as YamlScalar)?.Text;
        return (value is not null && words.Contains(value)) || Refuse(node, title, context);
    }
}
