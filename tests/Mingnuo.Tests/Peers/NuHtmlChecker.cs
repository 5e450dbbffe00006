using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mingnuo.Tests.Peers;

/// <summary>The Nu HTML checker (npm <c>vnu-jar</c>), which knows the whole HTML standard, over a folder of built pages.</summary>
internal static partial class NuHtmlChecker
{
    /// <summary>
    /// Checks every HTML file below the folder. Returns all errors, warnings and remarks, in the files' order;
    /// a published site has none. The test is skipped where Java or npm is missing.
    /// Two kinds of warning are left out: one is about the disk and not the page, see <see cref="OwnResourceSeenFromDisk"/>; the other takes data for a
    /// script, see <see cref="IsAboutData"/>.
    /// </summary>
    public static IReadOnlyList<NuHtmlMessage> Check(string folder)
    {
        var jar = Path.Combine(NpmPeers.Require(), "vnu-jar", "build", "dist", "vnu.jar");
        var java = PeerProgram.Find("java");
        Assert.SkipWhen(java is null, "java is not installed");

        var root = Path.GetFullPath(folder);
        // vnu guesses the language of the text and warns where it differs from `lang`: a guess is no finding.
        string[] arguments =
            ["-Xss4m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html", "--no-langdetect", root];
        var run = PeerProgram.Run(java!, arguments, root);
        Assert.True(run.ExitCode == 0, $"vnu: {run.Error}");

        using var json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.GetProperty("messages").EnumerateArray()
            .Where(message => !IsAboutData(message))
            .Select(message => Read(message, root))
            .Where(message => !OwnResourceSeenFromDisk().IsMatch(message.Text))
            .OrderBy(message => message.File, StringComparer.Ordinal)
            .ThenBy(message => message.Line)
            .ThenBy(message => message.Column)];
    }

    /// <summary>
    /// Whether it says that the policy blocks a script element which is JSON-LD. By the standard such an element is a data block: its type is looked at,
    /// and it is left alone, before any policy is asked. The browser tests hold that: a page on which anything was blocked has a fault.
    /// </summary>
    private static bool IsAboutData(JsonElement message) =>
        Text(message, "message").StartsWith("Inline script violates Content Security Policy", StringComparison.Ordinal)
        && Text(message, "extract").Contains("\n<script type=\"application/ld+json\">", StringComparison.Ordinal);

    private static NuHtmlMessage Read(JsonElement message, string root)
    {
        var type = Text(message, "type");
        var kind = type switch
        {
            "info" => Text(message, "subType") is { Length: > 0 } subType ? subType : "info",
            _ => "error", // "error", and "non-document-error" for what could not be read
        };
        var url = Text(message, "url");
        return new NuHtmlMessage(kind, FileOf(url, root), Number(message, "lastLine"), Number(message, "firstColumn"), Text(message, "message"));
    }

    /// <summary>vnu writes <c>file:/a</c>, with one slash, which .NET does not take for an address.</summary>
    private static string FileOf(string url, string root) => url.Length == 0
        ? ""
        : Path.GetRelativePath(root, new Uri("file:///" + url["file:".Length..].TrimStart('/')).LocalPath).Replace('\\', '/');

    private static string Text(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static int Number(JsonElement message, string name) => message.TryGetProperty(name, out var value) ? value.GetInt32() : 0;

    // Read from a folder, a page has no origin, so vnu takes 'self' in its policy to allow nothing, not even the site's own style sheet or picture.
    // A resource of another host is still told of; whether 'self' holds is for the browser tests to see.
    [GeneratedRegex("^Resource violates Content Security Policy \\(meta tag\\): (?:external \\w+|image) “/(?!/)", RegexOptions.None, 1000)]
    private static partial Regex OwnResourceSeenFromDisk();
}
