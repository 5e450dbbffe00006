using Mingnuo.Content.Checking;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown.Links;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Reading;

/// <summary>Lists the files under <c>content/</c>. Names that cannot be addresses, foreign folders and links are refused here.</summary>
internal sealed class ContentFolder
{
    private const int MaxAssetBytes = 20 * 1024 * 1024;
    private const string LedgersRoot = ContentPath.Root + ContentPath.LedgersFolder + "/";

    /// <summary>Types that are published as they are. No SVG and no HTML: opened by themselves they could run scripts.</summary>
    private static readonly string[] AssetTypes =
        [.. PictureFormats.Extensions, ".csv", ".docx", ".pdf", ".pptx", ".txt", ".xlsx", ".zip"];

    private static readonly string[] Folders = [.. RecordKinds.All.Select(k => k.Folder), ContentPath.LedgersFolder];

    private readonly DiagnosticBag _bag;
    private readonly List<FoundFile> _files = [];
    private readonly List<ContentPath> _refused = [];

    private ContentFolder(DiagnosticBag bag) => _bag = bag;

    /// <summary>
    /// All files below <c>content/</c> in ordinal order of their paths, and what was refused; files beginning with a dot and
    /// <c>README.md</c> are not content.
    /// </summary>
    public static (IReadOnlyList<FoundFile> Files, IReadOnlyList<ContentPath> Refused) List(string root, DiagnosticBag bag)
    {
        var folder = new ContentFolder(bag);
        var top = new DirectoryInfo(Path.Combine(root, ContentPath.Root.TrimEnd('/')));
        if (top.LinkTarget is not null)
        {
            bag.Add(YamlMistakes.LinkInTree.At(new SourceText(top.Name, "").Start, top.Name));
        }
        else if (top.Exists)
        {
            folder.List(top, ContentPath.Root);
        }

        folder._files.Sort((a, b) => string.CompareOrdinal(a.Path.Relative, b.Path.Relative));
        return (folder._files, folder._refused);
    }

    private void List(DirectoryInfo folder, string path)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            string relative = path + entry.Name;
            if (entry.Name.StartsWith('.') || entry.Name == "README.md")
            {
                continue;
            }

            if (Refusal(entry, path) is { } mistake)
            {
                _bag.Add(mistake);
                _refused.Add(new ContentPath(path == ContentPath.Root ? path + (NearestFolder(entry.Name) ?? entry.Name) : relative));
            }
            else if (entry is DirectoryInfo child)
            {
                List(child, relative + "/");
            }
            else if (entry is FileInfo { Exists: true } file)
            {
                _files.Add(new FoundFile(new ContentPath(relative), file.FullName, new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks)));
            }
        }
    }

    private static Diagnostic? Refusal(FileSystemInfo entry, string path)
    {
        bool isTop = path == ContentPath.Root;
        // The flag is known from the listing; where a link leads is asked of the disk again.
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
        {
            return YamlMistakes.LinkInTree.At(Position(entry, path), Shown(entry));
        }

        if (isTop && (entry is FileInfo || !Folders.Contains(entry.Name)))
        {
            string all = string.Join(", ", Folders);
            var hint = NearestFolder(entry.Name) is { } nearest
                ? new Bilingual($"是不是 {nearest}？", $"did you mean '{nearest}'?")
                : new Bilingual("内容放在这些文件夹里：" + all, "content goes into these folders: " + all);
            return YamlMistakes.UnknownFolder.At(Position(entry, path), Shown(entry), hint);
        }

        if (!AddressSegment.IsSafe(entry.Name) || (entry.Name == "index.md" && !path.StartsWith("content/pages/", StringComparison.Ordinal)))
        {
            return YamlMistakes.BadFileName.At(Position(entry, path), Shown(entry));
        }

        if (entry is FileInfo && path.StartsWith(LedgersRoot, StringComparison.Ordinal))
        {
            // How large it may be is said by who reads it.
            return entry.Extension == ContentPath.LedgerExtension ? null : LedgerMistakes.NotCsv.At(Position(entry, path), Shown(entry));
        }

        if (entry is FileInfo { Exists: true, Length: > MaxAssetBytes })
        {
            return YamlMistakes.FileTooLarge.At(Position(entry, path), MaxAssetBytes / 1024 / 1024);
        }

        bool isRefusedType = entry is FileInfo && entry.Extension != ".md" && !AssetTypes.Contains(entry.Extension.ToLowerInvariant());
        return isRefusedType ? YamlMistakes.FileTypeRefused.At(Position(entry, path), entry.Extension, string.Join(" ", AssetTypes)) : null;
    }

    private static Position Position(FileSystemInfo entry, string path) => new SourceText(path + Shown(entry), "").Start;

    /// <summary>A name as a message can hold it: one with a line end in it could pass for another message.</summary>
    private static string Shown(FileSystemInfo entry) => HiddenCharacters.FirstIn(entry.Name) is null ? entry.Name : Printable.Of(entry.Name);

    private static string? NearestFolder(string name) => NearestName.Of(name, Folders);
}
