using System.Reflection;
using System.Text;
using Mingnuo.Build;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Reading;

namespace Mingnuo.Tests.Content.Reading;

/// <summary>Every shape that the program declares, found by reflection, and YAML written from it.</summary>
internal static class DeclaredShapes
{
    private const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Dictionary<string, Shape> s_byRecord = new[] { typeof(Shape).Assembly, typeof(Engine).Assembly }
        .SelectMany(a => a.GetTypes())
        .Where(t => !t.ContainsGenericParameters)
        .SelectMany(t => t.GetFields(AnyStatic))
        .Where(f => f.FieldType.IsSubclassOf(typeof(Shape)))
        .Select(f => (Record: f.FieldType.GetGenericArguments().Single().Name, Shape: (Shape)f.GetValue(null)!))
        .ToDictionary(s => s.Record, s => s.Shape, StringComparer.Ordinal);

    /// <summary>The names of the records that the shapes make.</summary>
    public static IEnumerable<string> Records => s_byRecord.Keys;

    public static Shape Of(string record) => s_byRecord[record];

    /// <summary>All fields of a shape as YAML, filled with their examples, down to the last group.</summary>
    public static string Filled(Shape shape, Func<Field, string> key, string margin = "")
    {
        var text = new StringBuilder();
        foreach (Field field in shape.Fields)
        {
            text.Append(margin).Append(key(field)).Append(": ").Append(field.Example).Append('\n');
            if (field.Type.ListItem?.Group is { } item)
            {
                text.Append(margin).Append("  -\n").Append(Filled(item, key, margin + "    "));
            }
            else if (field.Type.Group is { } group)
            {
                text.Append(Filled(group, key, margin + "  "));
            }
        }

        return text.ToString();
    }

    /// <summary>Reads YAML as a shape; tells whether something came of it.</summary>
    public static (bool IsRead, IReadOnlyList<Diagnostic> Found) Read(Shape shape, string yaml)
    {
        var found = new List<Diagnostic>();
        YamlMapping fields = YamlReader.Read(new SourceText("new.md", yaml), found)!;
        var context = new ReadContext(new ContentPath("content/pages/new.md"), MarkdownBody.Empty, "/", found);
        MethodInfo read = shape.GetType().GetMethod("Read", BindingFlags.Instance | BindingFlags.NonPublic)!;
        return (read.Invoke(shape, [fields, context]) is not null, found);
    }
}
