using System.Reflection;
using System.Text.Json.Nodes;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Schemas;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Content.Schemas;

public sealed class SchemaFileTests
{
    private const string Committed = ".vscode/schemas/";

    public static TheoryData<string> Names => [.. DeclaredFile.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_has_exactly_the_declared_fields_by_name_and_by_label(string name)
    {
        DeclaredFile file = Declared(name);
        JsonNode schema = JsonNode.Parse(SchemaFile.Text(file))!;
        Agree(file.Shape, schema);
        IEnumerable<Shape> groups = Inside(file.Shape).Skip(1);
        JsonObject definitions = schema["definitions"] as JsonObject ?? [];
        Assert.Equal(groups.Count(), definitions.Count(d => d.Key != "emptied"));
        foreach (Shape group in groups)
        {
            Agree(group, definitions[group.GetType().GetGenericArguments().Single().Name]!);
        }
    }

    [Fact]
    public void Every_group_of_fields_that_is_declared_anywhere_is_in_a_schema()
    {
        IEnumerable<object?> declared = typeof(Shape).Assembly.GetTypes().Where(t => !t.ContainsGenericParameters).SelectMany(t =>
            t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(f => typeof(Shape).IsAssignableFrom(f.FieldType)).Select(f => f.GetValue(null)));
        var described = DeclaredFile.All.SelectMany(f => Inside(f.Shape)).ToHashSet<object?>();

        Assert.NotEmpty(declared);
        Assert.All(declared, shape => Assert.Contains(shape, described));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_schema_is_what_the_declarations_say(string name)
    {
        DeclaredFile file = Declared(name);
        Assert.True(
            SchemaFile.Text(file) == Repository.Read(Committed + SchemaFile.Name(file)),
            FieldReferenceTests.Mend);
    }

    [Fact]
    public void No_schema_is_committed_that_nothing_declares() => Assert.Equal(
        DeclaredFile.All.Select(f => Committed + SchemaFile.Name(f)).Order(StringComparer.Ordinal),
        Repository.Files.Select(f => f.Path).Where(p => p.StartsWith(Committed, StringComparison.Ordinal)));

    [Fact]
    public void The_settings_of_VS_Code_give_every_file_its_schema()
    {
        JsonObject schemas = JsonNode.Parse(Repository.Read(".vscode/settings.json"))!["yaml.schemas"]!.AsObject();

        Assert.Equal(
            DeclaredFile.All.Select(f => ($"./{Committed}{SchemaFile.Name(f)}", f.Place)),
            schemas.Select(s => (s.Key, s.Value!.GetValue<string>())));
    }

    [Fact]
    public void Every_build_publishes_the_schemas()
    {
        using TestHub hub = TestHub.Small();
        BuiltSite site = hub.Site();
        Assert.All(DeclaredFile.All, f => Assert.Equal(SchemaFile.Text(f), site.Text("schemas/" + SchemaFile.Name(f))));
    }

    private static DeclaredFile Declared(string name) => DeclaredFile.All.Single(f => f.Name == name);

    private static void Agree(Shape shape, JsonNode schema)
    {
        Assert.Equal(shape.Label, (string?)schema["title"]);
        Assert.Equal(shape.Fields.SelectMany(f => new[] { f.Name, f.Label }), schema["properties"]!.AsObject().Select(p => p.Key));
        Assert.Equal(
            shape.Fields.Where(f => f.IsRequired).Select(f => f.Name),
            (schema["allOf"] as JsonArray ?? []).Select(one => (string?)one!["anyOf"]![0]!["required"]![0]));
        foreach (Field field in shape.Fields)
        {
            JsonNode property = schema["properties"]![field.Name]!;
            Assert.Equal(field.Label, (string?)property["title"]);
            Assert.Contains(field.Help, (string?)property["description"], StringComparison.Ordinal);
            Assert.Contains(field.Example, (string?)property["description"], StringComparison.Ordinal);
        }
    }

    /// <summary>The shape itself and the groups inside it, each once.</summary>
    private static List<Shape> Inside(Shape shape)
    {
        var found = new List<Shape> { shape };
        for (int i = 0; i < found.Count; i++)
        {
            found.AddRange(found[i].Fields.Select(f => f.Type.ListItem?.Group ?? f.Type.Group).OfType<Shape>().Where(g => !found.Contains(g)).Distinct());
        }

        return found;
    }
}
