using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Comparing;

/// <summary>Tells which group of a list is which in another version of it: by their ids where they have one, else by what they say.</summary>
internal static class GroupPairs
{
    /// <summary>Pairs of 0-based places, in the order of the newer version; what is gone comes last.</summary>
    public static IEnumerable<(int? Was, int? Now)> Of(Shape shape, IReadOnlyList<YamlNode> before, IReadOnlyList<YamlNode> after)
    {
        var pairs = new int?[after.Count];
        var free = new List<int>(Enumerable.Range(0, before.Count));
        if (shape.Fields.FirstOrDefault(f => f.Type is IdType) is { } id)
        {
            Pair(before, after, pairs, free, n => Text(n, id));
        }
        else
        {
            // First what is the same, then what is of the same day or the same first words, then what stands in the same order.
            Pair(before, after, pairs, free, n => string.Join('\n', shape.Fields.Select(f => Text(n, f))));
            foreach (Field field in shape.Fields.Where(f => f.IsRequired))
            {
                Pair(before, after, pairs, free, n => Text(n, field));
            }
        }

        return pairs.Select((was, now) => (was, (int?)now)).Concat(free.Select(was => ((int?)was, (int?)null)));
    }

    private static void Pair(IReadOnlyList<YamlNode> before, IReadOnlyList<YamlNode> after, int?[] pairs, List<int> free, Func<YamlNode, string> key)
    {
        for (int now = 0; now < after.Count; now++)
        {
            string wanted = key(after[now]);
            int found = pairs[now] is null && wanted.Length > 0 ? free.FindIndex(was => key(before[was]) == wanted) : -1;
            if (found >= 0)
            {
                pairs[now] = free[found];
                free.RemoveAt(found);
            }
        }
    }

    private static string Text(YamlNode node, Field field) => node switch
    {
        YamlMapping fields when PlainValue.Written(fields.Find(field)) is { } value => PlainValue.Of(field.Type, value),
        YamlScalar scalar => scalar.Text,
        _ => "",
    };
}
