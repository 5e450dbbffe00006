using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Reading;

/// <summary>Lists the files under <c>content/</c>. Names that cannot be addresses, foreign folders and links are refused here.</summary>
internal static class ContentFolder
{
    private const int MaxAssetBytes = 20 * 1024 * 1024;

    /// <summary>Types that are published as they are. No SVG and no HTML: opened by themselves they could run scripts.</summary>
    private static readonly string[] AssetTypes =
        [".avif", ".csv", ".docx", ".gif", ".jpeg", ".jpg", ".pdf", ".png", ".pptx", ".txt", ".webp", ".xlsx", ".zip"];

    /// <summary>All files below <c>content/</c> in ordinal order of their paths; files beginning with a dot and <c>README.md</c> are not content.</summary>
    public static IReadOnlyList<FoundFile> List(string root, DiagnosticBag bag)
    {
        var files = new List<FoundFile>();
        var top = new DirectoryInfo(Path.Combine(root, ContentPath.Root));
        if (top.Exists)
        {
            List(top, ContentPath.Root, files, bag);
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Path.Relative, b.Path.Relative));
        return files;
    }

    private static void List(DirectoryInfo folder, string path, List<FoundFile> files, DiagnosticBag bag)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            string relative = path + entry.Name;
            if (entry.Name.StartsWith('.') || entry.Name == "README.md")
            {
                continue;
            }

            if (Refusal(entry, path, relative) is { } refusal)
            {
                bag.Add(refusal);
            }
            else if (entry is DirectoryInfo child)
            {
                List(child, relative + "/", files, bag);
            }
            else if (entry is FileInfo file)
            {
                files.Add(new FoundFile(new ContentPath(relative), file.FullName, new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks)));
            }
        }
    }

    private static Diagnostic? Refusal(FileSystemInfo entry, string path, string relative)
    {
        Position position = new SourceText(relative, "").Start;
        bool isTop = path == ContentPath.Root;
        if (entry.LinkTarget is not null)
        {
            return YamlMistakes.LinkInTree.At(position, entry.Name);
        }

        if (isTop && (entry is FileInfo || RecordKinds.Of(entry.Name) is null))
        {
            IEnumerable<string> folders = RecordKinds.All.Select(k => k.Folder);
            string? nearest = NearestName.Of(entry.Name, folders);
            string all = string.Join(", ", folders);
            var hint = nearest is null
                ? new Bilingual("内容放在这些文件夹里：" + all, "content goes into these folders: " + all)
                : new Bilingual($"是不是 {nearest}？", $"did you mean '{nearest}'?");
            return YamlMistakes.UnknownFolder.At(position, entry.Name, hint);
        }

        if (!AddressSegment.IsSafe(entry.Name) || (entry.Name == "index.md" && !path.StartsWith("content/pages/", StringComparison.Ordinal)))
        {
            return YamlMistakes.BadFileName.At(position, entry.Name);
        }

        if (entry is FileInfo { Length: > MaxAssetBytes })
        {
            return YamlMistakes.FileTooLarge.At(position, MaxAssetBytes / 1024 / 1024);
        }

        bool isRefusedType = entry is FileInfo && entry.Extension != ".md" && !AssetTypes.Contains(entry.Extension.ToLowerInvariant());
        return isRefusedType ? YamlMistakes.FileTypeRefused.At(position, entry.Extension, string.Join(" ", AssetTypes)) : null;
    }
}
