using Mingnuo.Content.Schemas;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Sites;
using Mingnuo.Tests.Sites.Mistakes;
using Mingnuo.Tests.Sites.Shipped;
using NJsonSchema;

namespace Mingnuo.Tests.Content.Schemas;

/// <summary>A schema and the reader say the same of a file: what is published is accepted, what <c>check</c> refuses is refused.</summary>
public sealed class SchemaVerdictTests
{
    /// <summary>Full-width signs: other readers of YAML refuse them too, but not by a schema.</summary>
    private const string NoYaml = "MN0206";

    private static readonly Dictionary<string, JsonSchema> s_schemas = DeclaredFile.All.ToDictionary(
        f => f.Name, f => JsonSchema.FromJsonAsync(SchemaFile.Text(f)).GetAwaiter().GetResult(), StringComparer.Ordinal);

    private static readonly Dictionary<string, MistakeRow> s_rows =
        FieldMistakeRows.All.Where(row => row.Code != NoYaml).ToDictionary(row => row.ToString(), StringComparer.Ordinal);

    public static TheoryData<string> Shipped => [.. Sample.Paths.Where(p => SchemaOf(p) is not null)];

    public static TheoryData<string> Small =>
        [.. Txtar.Parse(Repository.Read("tests/Mingnuo.Tests/Sites/small.txtar")).Select(f => f.Path).Where(p => SchemaOf(p) is not null)];

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    public static TheoryData<string> Names => [.. s_schemas.Keys];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_file_of_the_shipped_hub_is_accepted(string path) => Assert.Equal("", Verdict(path, Repository.Read(path)));

    [Theory]
    [MemberData(nameof(Small))]
    public void Every_file_of_the_small_hub_is_accepted(string path)
    {
        using TestHub hub = TestHub.Small();
        Assert.Equal("", Verdict(path, File.ReadAllText(hub.FullPath(path))));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_mistake_in_a_field_is_refused(string name)
    {
        using TestHub hub = TestHub.Small();
        string path = s_rows[name].Break(hub).Split(':')[0];
        Assert.NotEqual("", Verdict(path, File.ReadAllText(hub.FullPath(path))));
    }

    [Theory]
    [InlineData("pages", "title: 页")]
    [InlineData("pages", "标题: 页\n顺序: 9")]
    [InlineData("pages", "title: 2011\norder: '9'\ndate: 2011年2月3日")]
    [InlineData("pages", "title: true\nsample: 是")]
    [InlineData("hub", "name: 站\nkeywords: 承诺")]
    [InlineData("hub", "name: 站\nkeywords: []")]
    [InlineData("navigation", "main: {文字: 首页, 去向: /}")]
    [InlineData("plans", "title: a\nissuer: b\nwritten: 2011-02-03\npublished: 2011-02-03\nattachments: 只有文字")]
    [InlineData("profiles", "title: a\nname: b\nsummary: c\npublished: 2011-02-03\nconsent: d\nphoto: a.JPG")]
    [InlineData("units", "名称: 一\n撤回: {日期: 2011-02-03, 方式: 误公布, 原因: 二}")]
    [InlineData("pledges", "title: 一\nwithdrawn: {on: 2011-02-03, kind: published-in-error, reason: 二}\naliases: [old/一]")]
    public void What_the_reader_takes_is_accepted(string name, string yaml) => Assert.Equal("", Problems(s_schemas[name], yaml));

    [Theory]
    [InlineData("pages", "title: 页\n标题: 页")]
    [InlineData("pages", "title: 页\norder: 9\n顺序: 9")]
    [InlineData("pages", "title: 页\ndate: 2011")]
    [InlineData("pages", "title: 页\norder: 1.5")]
    [InlineData("navigation", "main: {文字: 首页, label: 首页, 去向: /}")]
    [InlineData("navigation", "main: 首页")]
    [InlineData("profiles", "title: a\nname: b\nsummary: c\npublished: 2011-02-03\nconsent: d\nphoto: a.svg")]
    [InlineData("profiles", "title: a\nname: b\nsummary: c\npublished: 2011-02-03\nconsent: d\nphoto: https://example.org/a.png")]
    [InlineData("pledges", "title: 一\nwithdrawn: {on: 2011-02-03, kind: withdrawn, reason: 二}")]
    public void What_the_reader_refuses_is_refused(string name, string yaml) => Assert.NotEqual("", Problems(s_schemas[name], yaml));

    [Theory]
    [MemberData(nameof(Names))]
    public void All_examples_together_are_accepted(string name) =>
        Assert.Equal("", Problems(s_schemas[name], FieldExample.Of(DeclaredFile.All.Single(f => f.Name == name).Shape)));

    private static JsonSchema? SchemaOf(string path)
    {
        string[] parts = path.Split('/');
        string? name = (parts[0], Path.GetExtension(path)) switch
        {
            ("content", ".md") => parts[1],
            ("site", ".yml") => Path.GetFileNameWithoutExtension(path),
            _ => null,
        };
        return name is null ? null : s_schemas[name];
    }

    private static string Verdict(string path, string text) =>
        Problems(SchemaOf(path)!, path.EndsWith(".md", StringComparison.Ordinal) ? text.Split("---\n", 3)[1] : text);

    private static string Problems(JsonSchema schema, string yaml) => string.Join('\n', schema.Validate(YamlJson.Of(yaml)).Select(e => e.ToString()));
}
