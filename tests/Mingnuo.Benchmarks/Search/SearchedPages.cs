using System.Text.RegularExpressions;

namespace Mingnuo.Benchmarks.Search;

/// <summary>Reads the pages of a hub for the truth of a search, by other code than the program that is measured.</summary>
internal static partial class SearchedPages
{
    private const int Patience = 5_000;

    /// <summary>All pages of <c>content/pages</c>, in the order of their addresses.</summary>
    public static IReadOnlyList<SearchedPage> Read(string root)
    {
        string folder = Path.Combine(root, "content", "pages");
        return
        [
            .. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
                .AsParallel()
                .Select(file => Read(Address(Path.GetRelativePath(folder, file)), File.ReadAllText(file)))
                .OrderBy(page => page.Address, StringComparer.Ordinal),
        ];
    }

    /// <summary>One page from its Markdown; the marks that the made hubs use are taken away, nothing else.</summary>
    public static SearchedPage Read(string address, string markdown)
    {
        string[] parts = markdown.Split("\n---\n", 2);
        string title = Title().Match(parts[0]).Groups["title"].Value;
        string body = Link().Replace(parts[1], "${label}").Replace("**", "", StringComparison.Ordinal);
        return new SearchedPage(address, title, [.. body.Split(['\n', '|']).Select(line => Mark().Replace(line, "")).Where(line => line.Length > 0)]);
    }

    private static string Address(string file)
    {
        string path = file.Replace('\\', '/')[..^".md".Length];
        return path.EndsWith("/index", StringComparison.Ordinal) ? path[..^"index".Length] : path + "/";
    }

    [GeneratedRegex("^title: \"?(?<title>.*?)\"?$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, Patience)]
    private static partial Regex Title();

    [GeneratedRegex(@"\[(?<label>[^\]]*)\]\([^)]*\)", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*(#+|[->]|\d+\.)\s+", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Mark();
}
