using System.Text.Json.Nodes;

namespace Mingnuo.Content.Schemas;

/// <summary>
/// The JSON Schema of a kind of file, for editors that complete and check while one writes. Draft-07: the newest that the YAML support of
/// VS Code, and the tools built on it, read in all versions. What it accepts is what the reader accepts, one value at a time; whether names
/// exist and dates fit together only <c>check</c> can tell.
/// </summary>
public static class SchemaFile
{
    /// <summary>The name of the schema's file: <c>pledges.schema.json</c>.</summary>
    public static string Name(DeclaredFile file) => file.Name + ".schema.json";

    /// <summary>The text of the schema; the same bytes on every machine.</summary>
    public static string Text(DeclaredFile file)
    {
        var groups = new SchemaGroups();
        JsonObject schema = ShapeSchema.Of(file.Shape, "#", groups);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        if (groups.Definitions.Count > 0)
        {
            schema["definitions"] = groups.Definitions;
        }

        return SchemaText.Of(schema);
    }
}
