using System.Text.RegularExpressions;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>
/// The hub as the project ships it: settings, guide, the campaign of 2010, and around it what says of itself that it is invented. A bureau
/// adds real records beside that; the command <c>check</c> judges them, and no test of the program changes its mind because of them.
/// </summary>
internal static partial class Sample
{
    private static readonly string[] s_real = ["content/pages/about.md", "content/pages/objection.md", "content/plans/county-2010.md"];

    private static readonly Lazy<string> s_root = new(Copy);

    /// <summary>Its files, from the repository's root, in ordinal order.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. ((string[])["content", "site"])
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Where(IsShipped).Order(StringComparer.Ordinal)];

    /// <summary>A folder that holds nothing else; beside the test program, so that each run finds it clean.</summary>
    public static string Root => s_root.Value;

    private static bool IsShipped(string path) =>
        path.StartsWith("site/", StringComparison.Ordinal)
        || path.StartsWith("content/pages/guide/", StringComparison.Ordinal)
        || path.StartsWith("content/ledgers/", StringComparison.Ordinal)
        || s_real.Contains(path)
        || (path.EndsWith(".md", StringComparison.Ordinal) && Mark().IsMatch(Repository.Read(path)));

    private static string Copy()
    {
        string root = Path.Combine(AppContext.BaseDirectory, "sample");
        if (Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }

        foreach (string path in Paths)
        {
            string copy = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Repository.Root, path), copy);
        }

        return root;
    }

    [GeneratedRegex("^(sample|示例数据): *(true|是) *\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();
}
