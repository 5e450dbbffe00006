using System.Text.RegularExpressions;

namespace Mingnuo.Tests.House;

/// <summary>
/// What no committed text may contain. The patterns are written with one-letter classes, so that this file does not match itself.
/// </summary>
internal static partial class BannedText
{
    public static IReadOnlyDictionary<string, Regex> Rules { get; } = new Dictionary<string, Regex>(StringComparer.Ordinal)
    {
        ["unfinished work"] = UnfinishedWork(),
        ["an exception swallowed"] = SwallowedException(),
        ["a path of one machine"] = MachinePath(),
        ["a package registry's host"] = RegistryHost(),
    };

    /// <summary>Every finding in the file, as <c>path:line: what: the text</c>.</summary>
    public static IEnumerable<string> In(RepositoryFile file) =>
        from rule in Rules
        where !(rule.Key == "a path of one machine" && IsLockFile(file))
        from match in rule.Value.Matches(file.Text)
        select $"{file.Path}:{file.LineAt(match.Index)}: {rule.Key}: {match.Value.ReplaceLineEndings(" ")}";

    /// <summary>The hashes in a lock file are base64 and may spell a folder's name by chance.</summary>
    private static bool IsLockFile(RepositoryFile file) =>
        file.Path.EndsWith("packages.lock.json", StringComparison.Ordinal) || file.Path.EndsWith("package-lock.json", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(T[O]DO|F[I]XME|H[A]CK|X[X]X|NotImpl[e]mentedException)\b", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex UnfinishedWork();

    // An empty block after any catch; a reason written inside makes it a decision, except where everything is caught.
    [GeneratedRegex(
        @"\bcatch\s*(\([^)]*\)\s*)?(when\s*\([^{]*\)\s*)?\{\s*\}|\bcatch\s*(\(\s*(System\.)?Exception(\s+\w+)?\s*\)\s*)?\{(\s|//[^\n]*)*\}",
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex SwallowedException();

    [GeneratedRegex(@"(?<![\w.}*-])(/(w[o]rk|t[m]p|r[o]ot|f[a]rm|h[o]me/\w+|U[s]ers/\w+)/|[A-Z]:\\U[s]ers\\)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(api\.n[u]get\.org|registry\.n[p]m|deb\.d[e]bian\.org|registry\.y[a]rnpkg)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex RegistryHost();
}
