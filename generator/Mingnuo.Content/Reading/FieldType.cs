using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>What values a field takes.</summary>
public abstract class FieldType
{
    /// <summary>The values in an editor's words, as in "expected …".</summary>
    public abstract Bilingual Wanted { get; }

    /// <summary>What each item is, for a list.</summary>
    public virtual FieldType? ListItem => null;

    /// <summary>The fields of the group, for a group.</summary>
    public virtual Shape? Group => null;

    /// <summary>What a value names, for a reference.</summary>
    internal virtual Type? Target => null;

    /// <summary>The values as JSON Schema, for editors that check while one writes: nothing that is read may be refused.</summary>
    internal abstract JsonObject Schema(SchemaGroups groups);

    /// <summary>Text that matches a pattern.</summary>
    private protected JsonObject Matching(string pattern) => Matching("string", pattern);

    /// <summary>The same where a bare number, or a word such as <c>true</c>, is text too.</summary>
    private protected JsonObject AnyMatching(string pattern) => Matching(new JsonArray("string", "number", "boolean"), pattern);

    /// <summary>One of these values.</summary>
    private protected JsonObject OneOf(params IEnumerable<JsonNode?> values) => new()
    {
        ["enum"] = new JsonArray([.. values]),
        ["errorMessage"] = "应是" + Wanted.Chinese,
    };

    /// <summary>Values of these types; those that are text match a pattern.</summary>
    private protected JsonObject Matching(JsonNode types, string pattern) => new()
    {
        ["type"] = types,
        ["pattern"] = pattern,
        ["errorMessage"] = "应是" + Wanted.Chinese,
    };
}
