using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Schemas;
using NJsonSchema;

namespace Mingnuo.Tests.Content.Schemas;

/// <summary>Values of every sort in every field: nothing that the reader takes may be underlined.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly string[] s_values =
    [
        "2011-02-28", "2011-02-29", "2011年2月3日", "2011-2-3", "'2011-02-28'", "2011-02-28T00:00:00Z", "2011",
        "12", "'12'", "007", "-1", "+1", "1.5", "1e3", "0x10", "1234567890", "999999999",
        "true", "false", "'true'", "是", "否", "yes", "no", "True", "on",
        "文字", "a b", "''", "'  '", "' 文字 '", "null", "~", "|\n  一行\n  两行\n", "a/b", "a.b", ".a", "#a", "'#a'", "a?b",
        "https://example.org/", "../units/a.md", "a.png", "a.PNG", "a.svg", "https://example.org/a.png",
        "全文有效", "有效", "[文字]", "[文字, 二]", "[]", "[[文字]]", "{text: 文字}", "{一: 二}", "[{text: 文字}, 文字]",
    ];

    /// <summary>A field that is left blank reads as one that is left out; the schema says that it should be.</summary>
    private static readonly string[] s_blank = ["''", "'  '", "null", "~", "#a", "[]"];

    public static TheoryData<string> Folders => [.. RecordKinds.All.Select(k => k.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Every_value_that_is_read_is_accepted(string folder)
    {
        RecordKind kind = RecordKinds.Of(folder)!;
        JsonSchema schema = await JsonSchema.FromJsonAsync(
            SchemaFile.Text(DeclaredFile.All.Single(f => f.Name == folder)), TestContext.Current.CancellationToken);
        var underlined = new List<string>();
        int read = 0;
        int refused = 0;
        foreach (Field field in kind.Shape.Fields)
        {
            foreach (string value in s_values)
            {
                string yaml = With(kind.Shape, field, value);
                if (Found(kind, yaml) is [])
                {
                    read++;
                    underlined.AddRange(schema.Validate(YamlJson.Of(yaml)).Where(_ => !s_blank.Contains(value)).Select(e => $"{field.Name}: {value} ({e.Kind})"));
                }
                else
                {
                    refused++;
                }
            }
        }

        Assert.Empty(underlined);
        Assert.InRange(read, 20, int.MaxValue);
        Assert.InRange(refused, 20, int.MaxValue);
    }

    /// <summary>A right record, but for one field that holds the value.</summary>
    private static string With(Shape shape, Field field, string value)
    {
        IEnumerable<Field> others = shape.Fields.Where(f => f != field);
        var rest = new Shape<object>(shape.Label, [.. others], _ => shape);
        return $"{field.Name}: {value}\n{FieldExample.Of(rest)}";
    }

    private static List<Diagnostic> Found(RecordKind kind, string yaml)
    {
        var found = new List<Diagnostic>();
        YamlMapping? fields = FrontMatter.Split(new SourceText("a.md", $"---\n{yaml}---\n"), found).Fields;
        if (fields is not null)
        {
            kind.Read(fields, new ReadContext(new ContentPath($"content/{kind.Folder}/a.md"), MarkdownBody.Empty, "/", found));
        }

        return found;
    }
}
