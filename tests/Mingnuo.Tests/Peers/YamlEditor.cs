using System.Text.Json;
using System.Text.Json.Nodes;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Peers;

/// <summary>The YAML support of VS Code (npm <c>yaml-language-server</c>), wired up as the repository's own <c>.vscode/settings.json</c> says.</summary>
internal static class YamlEditor
{
    /// <summary>What an editor underlines in a file, as <c>line:column message</c>, and what it offers where the cursor stands; skips the test where npm is missing.</summary>
    public static IReadOnlyList<(IReadOnlyList<string> Problems, IReadOnlyList<string> Offers)> Open(IEnumerable<YamlEditorFile> files)
    {
        var question = new JsonObject
        {
            ["root"] = Repository.Root,
            ["schemas"] = JsonNode.Parse(Repository.Read(".vscode/settings.json"))!["yaml.schemas"]!.DeepClone(),
            ["files"] = new JsonArray([.. files.Select(Of)]),
        };
        using var answers = JsonDocument.Parse(NpmPeers.Node(["yaml.cjs"], question.ToJsonString()));
        return [.. answers.RootElement.EnumerateArray().Select(a => (Texts(a.GetProperty("problems")), Texts(a.GetProperty("offers"))))];
    }

    private static JsonNode Of(YamlEditorFile file)
    {
        var node = new JsonObject { ["path"] = file.Path, ["text"] = file.Shown };
        if (file.At is var (line, character))
        {
            node["at"] = new JsonObject { ["line"] = line, ["character"] = character };
        }

        return node;
    }

    private static IReadOnlyList<string> Texts(JsonElement texts) => [.. texts.EnumerateArray().Select(t => t.GetString()!)];
}
