using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Schemas;

/// <summary>The groups of fields inside a group.</summary>
internal static class ShapeGroups
{
    /// <summary>The shape itself and every group inside it, each once, in the order in which editors meet them.</summary>
    public static IReadOnlyList<Shape> Of(Shape shape)
    {
        var found = new List<Shape>();
        Add(shape, found);
        return found;
    }

    private static void Add(Shape shape, List<Shape> found)
    {
        if (found.Contains(shape))
        {
            return;
        }

        found.Add(shape);
        foreach (Field field in shape.Fields)
        {
            if ((field.Type.ListItem ?? field.Type).Group is { } group)
            {
                Add(group, found);
            }
        }
    }
}
