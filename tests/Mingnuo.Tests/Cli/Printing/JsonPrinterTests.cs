using System.Text.Json;
using Mingnuo.Build.Help;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Cli.Printing;

public sealed class JsonPrinterTests
{
    [Fact]
    public void Every_part_of_a_mistake_can_be_read_back()
    {
        DiagnosticKind kind = DiagnosticKind.Error("MN9901", "“{0}”\n不对", "x", "改\\{0}", "x");
        const string Nasty = "\"</script>\u2028\t😀";

        using var json = JsonDocument.Parse(Print(kind.At(new Position(new SourceText("content/甲 \"乙\".md", ""), 3, 7), Nasty)));

        JsonElement only = Assert.Single(json.RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal(
            ["code: MN9901", "severity: error", "path: content/甲 \"乙\".md", "line: 3", "column: 7", $"message: “{Nasty}”\n不对", $"hint: 改\\{Nasty}", "help: "],
            only.EnumerateObject().Select(p => $"{p.Name}: {p.Value}"));
        Assert.Equal((1, 0), (json.RootElement.GetProperty("errors").GetInt32(), json.RootElement.GetProperty("warnings").GetInt32()));
    }

    [Fact]
    public void Nothing_found_is_a_document_with_an_empty_list() =>
        Assert.Equal("{\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"problems\": [],\n  \"known\": 0,\n  \"leftOut\": [],\n  \"gone\": []\n}\n", Print());

    private static string Print(params Diagnostic[] found) => JsonPrinter.Print(Report.Of(found, HelpPages.None), Language.Chinese);
}
