using System.Globalization;
using System.Text;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Schemas;

/// <summary>
/// The guide's page on the fields of a kind of file: what each is called, what belongs there, an example, whether it may be left out; and one
/// whole example. Two columns, because it is read on telephones.
/// </summary>
public static class FieldReference
{
    /// <summary>The name of the page's file: <c>pledges.md</c>.</summary>
    public static string Name(DeclaredFile file) => file.Name + ".md";

    /// <summary>The text of the page; the same bytes on every machine.</summary>
    public static string Text(DeclaredFile file)
    {
        string label = file.Shape.Label;
        var text = new StringBuilder();
        text.Append($"---\ntitle: 字段表：{label}\nsummary: {label}有哪些字段，每一栏填什么，怎样写，能不能省。\norder: {Order(file)}\n---\n\n");
        text.Append($"{Where(file)}字段名写中文或英文都行，同一栏只写一次；没有标“必填”的可以整行不写。其余约定见[字段表](index.md)。\n");
        foreach (Shape shape in ShapeGroups.Of(file.Shape))
        {
            text.Append($"\n## {shape.Label}\n\n| 字段 | 填什么 |\n|---|---|\n");
            foreach (Field field in shape.Fields)
            {
                text.Append($"| **{field.Label}** `{field.Name}` | {(field.IsRequired ? "**必填。**" : "")}{Cell(field)} |\n");
            }
        }

        text.Append("\n## 每一栏都写上的样子\n\n实际用不到这么多，挑用得着的抄。\n\n```yaml\n").Append(FieldExample.Of(file.Shape)).Append("```\n");
        return text.ToString();
    }

    private static string Order(DeclaredFile file) => (DeclaredFile.All.ToList().IndexOf(file) + 1).ToString(CultureInfo.InvariantCulture);

    private static string Where(DeclaredFile file) => file.IsRecord
        ? $"写在 `{file.Place[..file.Place.IndexOf('*', StringComparison.Ordinal)]}` 里每个文件的开头，两行 `---` 之间。"
        : $"写在 `{file.Place}` 里。";

    private static string Cell(Field field) => field.Example.Length > 0
        ? $"{field.Help}。{WithoutExample(Words(field.Type))}。例：`{field.Example.Replace("|", "\\|", StringComparison.Ordinal)}`"
        : $"{field.Help}。{Words(field.Type)}。";

    private static string WithoutExample(string words) => words.Split("，如 ")[0];

    private static string Words(FieldType type) => type switch
    {
        { ListItem: { } item } => $"{Words(item)}，可以有几{(item.Group is null ? "个" : "组")}",
        { Group: { } group } => $"一组字段，见[{group.Label}](#{group.Label}){(group.MayBeText ? "，也可以只写文字" : "")}",
        _ => type.Wanted.Chinese,
    };
}
