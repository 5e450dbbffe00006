using System.IO.Compression;
using System.Text.Json.Nodes;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Peers;
using NJsonSchema;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>The open data of the shipped hub, read by programs that know nothing of this one.</summary>
public sealed class OpenDataFileTests
{
    private const string ColumnsFile = "tests/Mingnuo.Tests/Sites/Shipped/columns.txt";

    /// <summary>The names of all tables, without building the site to find a test.</summary>
    public static TheoryData<string> Tables => [.. Columns.Select(line => line.Split(':')[0])];

    private static string[] Columns => Repository.Read(ColumnsFile).TrimEnd('\n').Split('\n');

    private static JsonNode Package => JsonNode.Parse(ShippedSite.Site.Text("data/datapackage.json"))!;

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task The_JSON_of_a_table_is_as_its_schema_says(string name)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(ShippedSite.Site.Text($"data/{name}.schema.json"), TestContext.Current.CancellationToken);

        Assert.Empty(schema.Validate(ShippedSite.Site.Text($"data/{name}.json")));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Its_CSV_says_the_same_cell_by_cell(string name)
    {
        var table = new OpenTable(ShippedSite.Site, name);

        Assert.Equal(
            table.Rows.Select(r => string.Join('|', r.Select(p => OpenTable.Shown(p.Value)))),
            table.Lines.Select(l => string.Join('|', l.Select(c => c.TrimStart('\'')))));
        Assert.Equal(table.Whole["as_of"]!.GetValue<string>(), Package["as_of"]!.GetValue<string>());
    }

    [Fact]
    public void Columns_keep_their_names_and_order_and_are_only_added_at_the_end()
    {
        IEnumerable<string> now = Package["resources"]!.AsArray().Select(r =>
            $"{r!["name"]}: {string.Join(' ', r["schema"]!["fields"]!.AsArray().Select(f => $"{f!["key"]}={f["name"]}"))}");

        Assert.Equal(Columns, now);
    }

    [Fact]
    public void The_zip_holds_every_other_file_as_it_is()
    {
        BuiltSite site = ShippedSite.Site;
        using var zip = new ZipArchive(new MemoryStream(ShippedSite.Result.Tree!.Find("data/open-data.zip")!.Content.ToArray()));

        Assert.Equal(
            Data(site).Order(StringComparer.Ordinal),
            zip.Entries.Select(e => "data/" + e.FullName).Append("data/open-data.zip").Order(StringComparer.Ordinal));
        Assert.All(zip.Entries, e =>
        {
            using var reader = new StreamReader(e.Open(), new System.Text.UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
            Assert.Equal(site.Text("data/" + e.FullName), reader.ReadToEnd());
        });
    }

    [Fact]
    public void Frictionless_Data_reads_every_table_by_its_types_and_finds_every_row_that_another_names()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("mingnuo-data-");
        try
        {
            foreach (string path in Data(ShippedSite.Site).Where(p => !p.EndsWith(".zip", StringComparison.Ordinal)))
            {
                // Its reader takes the mark for a part of the first header.
                File.WriteAllText(Path.Combine(folder.FullName, Path.GetFileName(path)), ShippedSite.Site.Text(path).TrimStart('\uFEFF'));
            }

            JsonNode read = JsonNode.Parse(NpmPeers.Node(["data.cjs", folder.FullName]))!;

            Assert.Empty(read["errors"]!.AsArray().Select(e => e!.GetValue<string>()));
            Assert.Equal(
                Tables.Select(t => $"{t.Data} {new OpenTable(ShippedSite.Site, t.Data).Rows.Count}"),
                read["rows"]!.AsObject().Select(r => $"{r.Key} {r.Value}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Data(BuiltSite site) =>
        site.Paths.Where(p => p.StartsWith("data/", StringComparison.Ordinal) && p is not ("data/index.html" or "data/manifest.json"));
}
