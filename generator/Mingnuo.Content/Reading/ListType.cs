using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Content.Reading;

/// <summary>A list of values; a single value stands for a list of one.</summary>
public sealed class ListType<T>(FieldType<T> item) : FieldType<IReadOnlyList<T>>
{
    /// <summary>What each item is.</summary>
    public FieldType<T> Item { get; } = item;

    /// <inheritdoc/>
    public override FieldType ListItem => Item;

    /// <inheritdoc/>
    public override Bilingual Wanted { get; } = new($"一个列表，每项是{item.Wanted.Chinese}", "a list, each item " + item.Wanted.English);

    /// <inheritdoc/>
    internal override JsonObject Schema(SchemaGroups groups) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "array", ["items"] = Item.Schema(groups), ["errorMessage"] = "应是" + Wanted.Chinese },
            Item.Schema(groups)),
    };

    /// <inheritdoc/>
    internal override bool TryRead(YamlNode node, Bilingual title, ReadContext context, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        IReadOnlyList<YamlNode> nodes = node is YamlSequence sequence ? sequence.Items : [node];
        var items = new List<T>(nodes.Count);
        foreach (YamlNode each in nodes)
        {
            if (Item.TryRead(each, title, context, out T? read))
            {
                items.Add(read);
            }
        }

        value = items;
        return items.Count == nodes.Count;
    }
}
