using System.Text.Json.Nodes;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Schemas;

/// <summary>The groups that a schema refers to, each described once under <c>definitions</c>.</summary>
internal sealed class SchemaGroups
{
    private readonly JsonObject _definitions = [];

    /// <summary>The described groups, in the order in which fields meet them.</summary>
    public JsonObject Definitions => _definitions;

    /// <summary>A reference to a group, which is described if it has not been yet.</summary>
    public JsonObject Refer<T>(Shape<T> shape)
        where T : class
    {
        string pointer = "#/definitions/" + typeof(T).Name;
        if (!_definitions.ContainsKey(typeof(T).Name))
        {
            // Its place is taken first: the groups inside it then stand behind it.
            _definitions[typeof(T).Name] = null;
            _definitions[typeof(T).Name] = ShapeSchema.Of(shape, pointer, this);
        }

        return new JsonObject { ["$ref"] = pointer };
    }
}
