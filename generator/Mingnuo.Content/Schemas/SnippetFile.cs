using System.Text.Json.Nodes;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Schemas;

/// <summary>
/// The snippets that VS Code offers in the front matter of records: its YAML support does not look into Markdown, its snippets do. One for each
/// field, under its Chinese name, offered only in files of its kind.
/// </summary>
public static class SnippetFile
{
    /// <summary>The name of the file in <c>.vscode</c>.</summary>
    public const string Name = "mingnuo.code-snippets";

    /// <summary>The text of the file; the same bytes on every machine.</summary>
    public static string Text()
    {
        var snippets = new JsonObject();
        foreach (DeclaredFile file in DeclaredFile.All.Where(f => f.IsRecord))
        {
            foreach (Shape shape in ShapeGroups.Of(file.Shape))
            {
                string place = shape == file.Shape ? shape.Label : $"{file.Shape.Label}·{shape.Label}";
                foreach (Field field in shape.Fields)
                {
                    snippets[$"{place}·{field.Label}"] = Of(field, $"**/{file.Place}", place);
                }
            }
        }

        return SchemaText.Of(snippets);
    }

    private static JsonObject Of(Field field, string glob, string place) => new()
    {
        ["scope"] = "markdown",
        ["include"] = new JsonArray(glob),
        ["prefix"] = new JsonArray(field.Label, field.Name),
        ["body"] = new JsonArray([.. new SnippetBody().Of(field)]),
        ["description"] = $"{place}：{(field.IsRequired ? "必填。" : "")}{field.Help}",
    };
}
