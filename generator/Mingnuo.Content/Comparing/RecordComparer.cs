using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Comparing;

/// <summary>Compares two versions of a record field by field, by the declarations of its fields. Order and spelling of keys, and how values are written, are no difference.</summary>
internal sealed class RecordComparer
{
    private readonly List<Difference> _found = [];

    private RecordComparer()
    {
    }

    /// <summary>All differences in the order of the declarations.</summary>
    public static IReadOnlyList<Difference> Compare(Shape shape, YamlMapping? before, YamlMapping? after)
    {
        var comparer = new RecordComparer();
        comparer.Groups(shape, before, after, []);
        return comparer._found;
    }

    private void Groups(Shape shape, YamlMapping? before, YamlMapping? after, IReadOnlyList<DifferenceStep> path)
    {
        foreach (Field field in shape.Fields)
        {
            YamlNode? was = PlainValue.Written(before?.Find(field));
            YamlNode? now = PlainValue.Written(after?.Find(field));
            if (was is null && now is null)
            {
                continue;
            }

            if (field.Type.ListItem is { } item)
            {
                if (item.Group is { } groups)
                {
                    GroupLists(groups, field, Items(was), Items(now), path);
                }
                else
                {
                    Lists(item, Items(was), Items(now), [.. path, new DifferenceStep(field, null)]);
                }
            }
            else
            {
                Values(field.Type, was, now, [.. path, new DifferenceStep(field, null)]);
            }
        }
    }

    private void Values(FieldType type, YamlNode? was, YamlNode? now, IReadOnlyList<DifferenceStep> path)
    {
        if (type.Group is { } shape && was is YamlMapping before && now is YamlMapping after)
        {
            Groups(shape, before, after, path);
            return;
        }

        string? old = was is null ? null : PlainValue.Of(type, was);
        string? here = now is null ? null : PlainValue.Of(type, now);
        if (Unspaced(old) != Unspaced(here))
        {
            _found.Add(new Difference(path, old, here, type is TextType || type.Group is not null));
        }
    }

    /// <summary>Lists of plain values: what is gone, what is new. Their order means nothing.</summary>
    private void Lists(FieldType item, IReadOnlyList<YamlNode> before, IReadOnlyList<YamlNode> after, IReadOnlyList<DifferenceStep> path)
    {
        List<string> gone = [.. before.Select(n => PlainValue.Of(item, n))];
        var added = new List<string>();
        foreach (string value in after.Select(n => PlainValue.Of(item, n)))
        {
            if (!gone.Remove(value))
            {
                added.Add(value);
            }
        }

        _found.AddRange(gone.Select(v => new Difference(path, v, null, IsText: true)));
        _found.AddRange(added.Select(v => new Difference(path, null, v, IsText: true)));
    }

    private void GroupLists(Shape shape, Field field, IReadOnlyList<YamlNode> before, IReadOnlyList<YamlNode> after, IReadOnlyList<DifferenceStep> path)
    {
        foreach ((int? was, int? now) in GroupPairs.Of(shape, before, after))
        {
            DifferenceStep[] here = [.. path, new DifferenceStep(field, (now ?? was) + 1)];
            var type = field.Type.ListItem!;
            Values(type, was is { } w ? before[w] : null, now is { } n ? after[n] : null, here);
        }
    }

    private static IReadOnlyList<YamlNode> Items(YamlNode? node) => node switch
    {
        null => [],
        YamlSequence list => list.Items,
        _ => [node],
    };

    private static string? Unspaced(string? text) => text is null ? null : string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
