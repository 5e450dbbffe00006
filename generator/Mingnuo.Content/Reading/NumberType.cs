using System.Globalization;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>A whole number from 0 to 999,999,999: a count of people, an order.</summary>
public sealed class NumberType : FieldType<int>
{
    private const int MaxDigits = 9;

    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new("一个整数", "a whole number");

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => new()
    {
        ["type"] = new JsonArray("integer", "string"),
        ["minimum"] = 0,
        ["maximum"] = 999_999_999,
        ["pattern"] = $"^[0-9]{{1,{MaxDigits}}}$",
        ["errorMessage"] = "应是" + Wanted.Chinese,
    };

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, out int value)
    {
        value = 0;
        return (node is YamlScalar { Text.Length: > 0 and <= MaxDigits } scalar
            && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out value)) || Refuse(node, title, context);
    }
}
