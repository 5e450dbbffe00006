using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>One of a few fixed words.</summary>
/// <param name="choices">The words, and what each means.</param>
public sealed class ChoiceType<T>(params IReadOnlyList<(string Word, T Value)> choices) : FieldType<T>
    where T : struct
{
    /// <summary>The words, and what each means.</summary>
    public IReadOnlyList<(string Word, T Value)> Choices { get; } = choices;

    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new(
        "这些词之一：" + string.Join("、", choices.Select(c => c.Word)),
        "one of " + string.Join(", ", choices.Select(c => c.Word)));

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => OneOf(Choices.Select(c => (JsonNode?)c.Word));

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, out T value)
    {
        foreach ((string word, T meaning) in Choices)
        {
            if (node is YamlScalar scalar && scalar.Text.Trim() == word)
            {
                value = meaning;
                return true;
            }
        }

        value = default;
        return Refuse(node, title, context);
    }
}
