using System.Text;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Schemas;

/// <summary>The fields of a whole record as an editor would write them, put together from the examples of the declarations.</summary>
public static class FieldExample
{
    /// <summary>YAML with every field, under its Chinese name.</summary>
    public static string Of(Shape shape)
    {
        var text = new StringBuilder();
        Append(text, shape, "", "");
        return text.ToString();
    }

    /// <summary>Appends a group, its first field behind <paramref name="first"/> (a dash, in a list), the others behind as many spaces.</summary>
    private static void Append(StringBuilder text, Shape shape, string margin, string first)
    {
        string before = margin + first;
        string rest = margin + new string(' ', first.Length);
        foreach (Field field in shape.Fields)
        {
            text.Append(before).Append(field.Label).Append(':').Append(field.Example.Length > 0 ? " " : "").Append(field.Example).Append('\n');
            if (field.Type.ListItem?.Group is { } item)
            {
                Append(text, item, rest + "  ", "- ");
            }
            else if (field.Type.Group is { } group)
            {
                Append(text, group, rest + "  ", "");
            }

            before = rest;
        }
    }
}
