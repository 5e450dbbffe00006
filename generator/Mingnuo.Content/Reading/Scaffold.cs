using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>
/// An empty record for an editor to fill in: every field down to the last group, each under a line that says what belongs there, made from
/// the declarations. A <c>#</c> right before a key, without a space, is one to delete when the field is wanted.
/// </summary>
public static class Scaffold
{
    private const string Indent = "  ";
    private const string Dash = "- ";

    /// <summary>The text of a new file: required fields are blanks to fill, the others wait behind a <c>#</c>.</summary>
    /// <param name="kind">What it is to be.</param>
    /// <param name="keys">Whether its fields have their Chinese or their English keys; the explanations are Chinese.</param>
    public static string Of(RecordKind kind, Language keys)
    {
        var text = new StringBuilder();
        text.Append("---\n");
        text.Append("# ").Append(kind.Shape.Label).Append("。每一栏上面一行是说明，写完可以删。\n");
        text.Append("# 前面没有 # 的栏必填：在冒号后面空一格再写。写着“选填”的，要用就删去栏名前面的 #，不用就留着。\n");
        text.Append("# 日期写成 2011-02-28。冒号用半角；内容里有半角冒号或 # 的，整段用单引号括起来。\n\n");
        Append(text, kind.Shape, keys, "", "", isOptional: false);
        text.Append("# 正文写在下面一行 --- 的后面。\n---\n\n");
        return text.ToString();
    }

    /// <summary>Appends a group, its first field behind <paramref name="first"/> (a dash, in a list), the others behind as many spaces.</summary>
    private static void Append(StringBuilder text, Shape shape, Language keys, string margin, string first, bool isOptional)
    {
        string rest = margin + new string(' ', first.Length);
        // A group in a list needs a field to be one: where none is required, the first waits to be filled.
        Field? opener = first.Length > 0 && !shape.Fields.Any(f => f.IsRequired) ? shape.Fields[0] : null;
        foreach (Field field in shape.Fields.Where(f => !f.ComesLater).OrderByDescending(f => f.IsRequired))
        {
            bool waits = isOptional || !(field.IsRequired || field == opener);
            text.Append(margin).Append("# ").Append(field.IsRequired ? "" : "选填。").Append(Explanation(field, keys)).Append('\n');
            text.Append(margin).Append(waits ? "#" : "").Append(first).Append(field.KeyIn(keys)).Append(":\n");
            if (field.Type.ListItem?.Group is { } item)
            {
                Append(text, item, keys, rest + Indent, Dash, waits);
            }
            else if (field.Type.Group is { } group)
            {
                Append(text, group, keys, rest + Indent, "", waits);
            }

            (margin, first) = (rest, "");
        }
    }

    private static string Explanation(Field field, Language keys) =>
        (keys == Language.Chinese ? "" : field.Label + "：")
        + field.Help
        + (field.Example.Length > 0 ? "。例：" + field.Example : field.Type.ListItem is null ? "" : $"，可以有几个，每个从 {Dash}起");
}
