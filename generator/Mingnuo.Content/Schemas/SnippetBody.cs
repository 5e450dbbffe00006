using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Schemas;

/// <summary>
/// The lines of one snippet, in the syntax of VS Code: <c>${1:example}</c> is a blank to fill that holds an example, <c>${1|a,b|}</c> a choice.
/// </summary>
internal sealed partial class SnippetBody
{
    private int _blanks;

    /// <summary>A field with its blank; of a group, every field that is required.</summary>
    public IReadOnlyList<string> Of(Field field)
    {
        Shape? group = (field.Type.ListItem ?? field.Type).Group;
        return group is null ? [$"{field.Label}: {Blank(field)}"] : [field.Label + ":", .. Inside(group, field.Type.ListItem is not null)];
    }

    /// <summary>The fields that a group must have, or its first where none must be; the first behind a dash in a list.</summary>
    private IEnumerable<string> Inside(Shape group, bool isList)
    {
        Field[] required = [.. group.Fields.Where(f => f.IsRequired)];
        IEnumerable<string> lines = (required.Length > 0 ? required : [group.Fields[0]]).SelectMany(Of);
        return lines.Select((line, i) => (isList, i) switch
        {
            (false, _) => "  " + line,
            (true, 0) => "  - " + line,
            _ => "    " + line,
        });
    }

    private string Blank(Field field)
    {
        string number = (++_blanks).ToString(CultureInfo.InvariantCulture);
        return field.Type.Schema(new SchemaGroups())["enum"] is JsonArray words
            ? $"${{{number}|{string.Join(',', words.Select(w => Special().Replace(w!.ToString(), @"\$0")))}|}}"
            : $"${{{number}:{Special().Replace(field.Example, @"\$0")}}}";
    }

    [GeneratedRegex(@"[\\$}|,]", RegexOptions.None, 1000)]
    private static partial Regex Special();
}
