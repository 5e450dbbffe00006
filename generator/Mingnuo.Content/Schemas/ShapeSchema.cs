using System.Text.Json.Nodes;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Schemas;

/// <summary>The JSON Schema of a group of fields. Each field may be written by its name or by its Chinese label, not by both.</summary>
internal static class ShapeSchema
{
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
        if (shape.Fields.Any(f => f.IsRequired))
        {
            schema["allOf"] = Array(shape.Fields.Where(f => f.IsRequired).Select(One));
        }

        return schema;
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
    private static JsonObject One(Field field) => new() { ["anyOf"] = new JsonArray(Has(field, field.Name), Has(field, field.Label)) };

    private static JsonObject Has(Field field, string key) => new()
    {
        ["required"] = new JsonArray(key),
        ["errorMessage"] = $"缺少“{field.Label}”（{field.Name}）：{field.Help}",
    };

    private static JsonObject Both(Field field) => new() { ["required"] = new JsonArray(field.Name, field.Label) };

    private static JsonArray Array(IEnumerable<JsonObject> items) => new([.. items]);
}
