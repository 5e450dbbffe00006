using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Checking.Promises;

/// <summary>
/// What one version of a pledge's file says of its items. Read field by field, because what was published may break rules that came later.
/// </summary>
/// <param name="Items">The promises by the ids of their items.</param>
/// <param name="Changes">The changes that it tells of, as the ids of their items, each as often as it is named.</param>
internal sealed record PledgeVersion(IReadOnlyDictionary<string, Promise> Items, ILookup<string, YamlMapping> Changes)
{
    /// <summary>Reads a version; <see langword="null"/> where its fields cannot be read at all.</summary>
    public static PledgeVersion? Of(SourceText source) => FrontMatter.Split(source, []).Fields is { } fields ? Of(fields) : null;

    /// <summary>The same from fields that are at hand.</summary>
    public static PledgeVersion Of(YamlMapping fields)
    {
        var items = new Dictionary<string, Promise>(StringComparer.Ordinal);
        foreach (YamlMapping item in Groups(fields, PledgeFields.Items))
        {
            if (Text(item, PledgeItemFields.Id) is { Length: > 0 } id)
            {
                string due = Text(item, PledgeItemFields.Due);
                var promise = new Promise(
                    Text(item, PledgeItemFields.Text),
                    DateType.Parse(due) is { } day ? DateType.Written(day) : due,
                    Text(item, PledgeItemFields.Person),
                    item);
                items.TryAdd(id, promise);
            }
        }

        return new PledgeVersion(
            items, Groups(fields, PledgeFields.Changes).ToLookup(c => Text(c, PledgeChange.ItemField), StringComparer.Ordinal));
    }

    /// <summary>A field of a group as text; empty where it is not there.</summary>
    public static string Text(YamlMapping group, Field field) => (group.Find(field) as YamlScalar)?.Text.Trim() ?? "";

    private static IEnumerable<YamlMapping> Groups(YamlMapping fields, Field field) => fields.Find(field) switch
    {
        YamlSequence list => list.Items.OfType<YamlMapping>(),
        YamlMapping one => [one],
        _ => [],
    };
}
