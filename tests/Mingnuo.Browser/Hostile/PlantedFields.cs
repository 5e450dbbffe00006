using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Browser.Hostile;

/// <summary>Holds what the hostile hub writes against what a hub may declare.</summary>
internal static class PlantedFields
{
    /// <summary>The text fields of a shape, as <c>items progress text</c>, that are hostile in none of the files.</summary>
    public static IEnumerable<string> MissingFrom(Shape shape, IEnumerable<(string Path, string Text)> files)
    {
        var found = new List<Diagnostic>();
        YamlNode?[] nodes = [.. files.Select(f => Read(new SourceText(f.Path, f.Text), found))];
        Assert.Empty(found);
        return Missing(shape, [.. nodes.OfType<YamlMapping>()]).ToArray();
    }

    private static YamlMapping? Read(SourceText source, ICollection<Diagnostic> found) =>
        source.Path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Split(source, found).Fields : YamlReader.Read(source, found);

    private static IEnumerable<string> Missing(Shape shape, IReadOnlyList<YamlMapping> mappings)
    {
        foreach (Field field in shape.Fields)
        {
            YamlNode[] values = [.. mappings.Select(m => m.Find(field)).OfType<YamlNode>().SelectMany(n => n is YamlSequence list ? list.Items : [n])];
            FieldType type = field.Type.ListItem ?? field.Type;
            if (type.Group is { } group)
            {
                foreach (string inner in Missing(group, [.. values.OfType<YamlMapping>()]))
                {
                    yield return $"{field.Name} {inner}";
                }
            }
            else if (type is TextType && !values.OfType<YamlScalar>().Any(v => v.Text == HostileHub.Mark))
            {
                yield return field.Name;
            }
        }
    }
}
