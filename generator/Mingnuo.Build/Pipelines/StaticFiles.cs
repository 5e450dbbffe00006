using Mingnuo.Build.Output;

namespace Mingnuo.Build.Pipelines;

/// <summary>The hub's own files under <c>site/static/</c>: published at the root of the site as they are.</summary>
internal static class StaticFiles
{
    private const string Folder = "site/static";

    public static IEnumerable<OutputFile> Of(string root)
    {
        var folder = new DirectoryInfo(Path.Combine(root, Folder));
        if (!folder.Exists)
        {
            return [];
        }

        return folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(f => !f.Name.StartsWith('.'))
            .Select(f =>
            {
                string path = Path.GetRelativePath(folder.FullName, f.FullName).Replace('\\', '/');
                return OutputFile.Copied(path, $"{Folder}/{path}", f.FullName);
            });
    }
}
