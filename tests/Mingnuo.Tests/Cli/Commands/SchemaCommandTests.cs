using Mingnuo.Content.Schemas;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Cli.Commands;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingnuo-schema-");

    [Fact]
    public void The_schemas_go_where_VS_Code_looks_for_them_and_nothing_else_is_written()
    {
        PeerResult result = CliProgram.Run(_folder.FullName, "schema");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(DeclaredFile.All.Select(f => $".vscode/schemas/{SchemaFile.Name(f)}").Order(StringComparer.Ordinal), Written());
    }

    [Fact]
    public void Schemas_snippets_and_reference_go_where_asked()
    {
        PeerResult result = CliProgram.Run(_folder.FullName, "schema", "--output", "a", "--snippets", "b", "--reference", "c/d");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [
                .. DeclaredFile.All.Select(f => $"a/{SchemaFile.Name(f)}").Order(StringComparer.Ordinal),
                $"b/{SnippetFile.Name}",
                .. DeclaredFile.All.Select(f => $"c/d/{FieldReference.Name(f)}").Order(StringComparer.Ordinal),
            ],
            Written());
        Assert.Equal(FieldReference.Text(DeclaredFile.All[0]), File.ReadAllText(Path.Combine(_folder.FullName, "c", "d", FieldReference.Name(DeclaredFile.All[0]))));
    }

    [Fact]
    public void A_place_that_cannot_be_written_ends_with_2_and_is_named()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "taken"), "");

        PeerResult result = CliProgram.Run(_folder.FullName, "schema", "--output", "taken");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("taken", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private IEnumerable<string> Written() => _folder.EnumerateFiles("*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(_folder.FullName, f.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
