using System.Text;

namespace Mingnuo.Content.Reading;

/// <summary>An empty record for an editor to fill in: every field, with its Chinese name and what belongs there, made from the declarations.</summary>
public static class Scaffold
{
    private const string Indent = "  ";

    /// <summary>The text of a new file: required fields are blanks to fill, the others wait behind a <c>#</c>.</summary>
    public static string Of(RecordKind kind)
    {
        var text = new StringBuilder();
        text.Append("---\n");
        text.Append("# ").Append(kind.Shape.Label).Append("：没有 # 的行必填；其余需要时去掉行首的 #。日期写成 2011-02-28。\n");
        Append(text, kind.Shape, "", "");
        text.Append("---\n\n");
        return text.ToString();
    }

    /// <summary>Appends the fields of a group, the first one behind <paramref name="first"/> (a dash, in a list), the others behind as many spaces.</summary>
    private static void Append(StringBuilder text, Shape shape, string margin, string first)
    {
        string rest = margin + new string(' ', first.Length);
        string before = margin + first;
        // A group in a list needs a field to be one: where none is required, the first waits to be filled.
        Field? opener = first.Length > 0 && !shape.Fields.Any(f => f.IsRequired) ? shape.Fields[0] : null;
        foreach (Field field in shape.Fields.OrderByDescending(f => f.IsRequired))
        {
            text.Append(before).Append(field.IsRequired || field == opener ? "" : "# ").Append(field.Name).Append(':');
            text.Append(" # ").Append(field.Label).Append('：').Append(field.Help).Append('\n');
            if (field.IsRequired)
            {
                AppendNested(text, field.Type, rest);
            }

            before = rest;
        }
    }

    private static void AppendNested(StringBuilder text, FieldType type, string margin)
    {
        if (type.ListItem?.Group is { } item)
        {
            Append(text, item, margin + Indent, "- ");
        }
        else if (type.Group is { } group)
        {
            Append(text, group, margin + Indent, "");
        }
    }
}
