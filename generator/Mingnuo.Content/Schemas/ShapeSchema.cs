using System.Text.Json.Nodes;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Schemas;

/// <summary>The JSON Schema of a group of fields. Each field may be written by its name or by its Chinese label, not by both.</summary>
internal static class ShapeSchema
{
    private const string EmptiedName = "emptied";

    /// <param name="shape">The fields.</param>
    /// <param name="pointer">Where this schema stands in its document: labels refer to the names beside them.</param>
    /// <param name="groups">Takes the groups inside.</param>
    public static JsonObject Of(Shape shape, string pointer, SchemaGroups groups)
    {
        var properties = new JsonObject();
        foreach (Field field in shape.Fields)
        {
            properties[field.Name] = Of(field, groups);
            properties[field.Label] = new JsonObject { ["$ref"] = $"{pointer}/properties/{field.Name}" };
        }

        var schema = new JsonObject
        {
            ["title"] = shape.Label,
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
            ["not"] = new JsonObject { ["anyOf"] = Array(shape.Fields.Select(Both)) },
        };
        // Of what was published in error nothing is left but its title, the first field.
        bool mayBeEmptied = shape.Fields.Contains(CommonFields.Withdrawn);
        if (mayBeEmptied)
        {
            groups.Definitions[EmptiedName] = Emptied();
        }

        if (shape.Fields.Any(f => f.IsRequired))
        {
            schema["allOf"] = Array(shape.Fields.Where(f => f.IsRequired).Select(f => One(f, mayBeEmptied && f != shape.Fields[0])));
        }

        return schema;
    }

    private static JsonObject Emptied()
    {
        JsonObject Holds(string key, JsonObject value) => new()
        {
            ["required"] = new JsonArray(key),
            ["properties"] = new JsonObject { [key] = value },
        };
        JsonObject Either(Field field, Func<JsonObject> value) => new()
        {
            ["anyOf"] = new JsonArray(Holds(field.Name, value()), Holds(field.Label, value())),
        };
        JsonObject Kind() => new() { ["enum"] = new JsonArray([.. Tombstone.Words.Select(w => (JsonNode?)w)]) };
        return Either(CommonFields.Withdrawn, () => Either(Withdrawal.KindField, Kind));
    }

    private static JsonObject Of(Field field, SchemaGroups groups)
    {
        JsonObject values = field.Type.Schema(groups);
        if (field.IsRequired && field.Type.ListItem is not null)
        {
            values["minItems"] = 1;
        }

        // Other keywords beside a $ref are not read (draft-07, 8.3), so one that is alone stands in an allOf.
        if (values.ContainsKey("$ref"))
        {
            values = new JsonObject { ["allOf"] = new JsonArray(values) };
        }

        values.Insert(0, "title", field.Label);
        values.Insert(1, "description", Description(field));
        return values;
    }

    private static string Description(Field field) =>
        $"{(field.IsRequired ? "必填。" : "")}{field.Help}。{(field.Example.Length > 0 ? $"例：{field.Example}" : "")}";

    /// <summary>One of the two spellings must be there.</summary>
    private static JsonObject One(Field field, bool orEmptied) => new()
    {
        ["anyOf"] = new JsonArray(
            [Has(field, field.Name), Has(field, field.Label), .. orEmptied ? [new JsonObject { ["$ref"] = $"#/definitions/{EmptiedName}" }] : (JsonNode[])[]]),
    };

    private static JsonObject Has(Field field, string key) => new()
    {
        ["required"] = new JsonArray(key),
        ["errorMessage"] = $"缺少“{field.Label}”（{field.Name}）：{field.Help}",
    };

    private static JsonObject Both(Field field) => new() { ["required"] = new JsonArray(field.Name, field.Label) };

    private static JsonArray Array(IEnumerable<JsonObject> items) => new([.. items]);
}
