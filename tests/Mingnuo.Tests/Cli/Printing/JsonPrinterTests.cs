using System.Text.Json;
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

        using var json = JsonDocument.Parse(JsonPrinter.Print([kind.At(new Position(new SourceText("content/甲 \"乙\".md", ""), 3, 7), Nasty)], Language.Chinese));

        JsonElement only = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(
            ["code: MN9901", "severity: error", "path: content/甲 \"乙\".md", "line: 3", "column: 7", $"message: “{Nasty}”\n不对", $"hint: 改\\{Nasty}"],
            only.EnumerateObject().Select(p => $"{p.Name}: {p.Value}"));
    }

    [Fact]
    public void Nothing_found_is_an_empty_list() => Assert.Equal("[]\n", JsonPrinter.Print([], Language.English));
}
