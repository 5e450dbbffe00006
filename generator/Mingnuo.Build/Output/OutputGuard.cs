using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Output;

/// <summary>Refuses to write where something would be lost that Mingnuo did not make.</summary>
internal static class OutputGuard
{
    // A checked-out branch with its history; replacing the folder would throw that away, marker or not.
    private const string GitFolder = ".git";

    private static readonly string[] s_inputFolders = ["content", "site", "themes", GitFolder];

    /// <summary>Why nothing is written to this place, or <see langword="null"/> when it may be.</summary>
    public static Bilingual? Refusal(OutputPlace place, string hubRoot)
    {
        string folder = place.Folder;
        if (place.Parent is null)
        {
            return Refuse(folder, "这是磁盘的根目录", "it is the root of a disk");
        }

        var info = new DirectoryInfo(folder);
        if (info.LinkTarget is not null)
        {
            return Refuse(folder, "这是一个符号链接，请写它指向的文件夹", "it is a symbolic link; name the folder that it points to");
        }

        if (File.Exists(folder))
        {
            return Refuse(folder, "这是一个文件", "it is a file");
        }

        return Overlap(place, hubRoot) ?? (info.Exists ? Contents(folder) : null);
    }

    private static Bilingual? Overlap(OutputPlace place, string hubRoot)
    {
        string real = RealPath.Of(place.Folder);
        string root = RealPath.Of(Path.GetFullPath(hubRoot));
        if (RealPath.IsWithin(root, real))
        {
            return Refuse(place.Folder, "本站的内容就在这个文件夹里，写进去会把它们删掉", "the hub itself lies in it and would be deleted");
        }

        string? input = Array.Find(s_inputFolders, name => RealPath.IsWithin(real, RealPath.Of(Path.Combine(root, name))));
        return input is null
            ? null
            : Refuse(place.Folder, $"它在存放来源文件的“{input}”文件夹里", $"it lies in '{input}', which holds the input");
    }

    private static Bilingual? Contents(string folder) =>
        !OutputMarker.IsOurs(folder)
            ? Refuse(folder, "文件夹里已有不是明诺生成的内容，请换一个空文件夹", "it holds files that Mingnuo did not make; choose an empty folder")
        : Path.Exists(Path.Combine(folder, GitFolder))
            ? Refuse(folder, "文件夹里有 .git，重写会丢掉提交历史", "it holds a .git, whose history would be lost")
            : null;

    private static Bilingual Refuse(string folder, string zh, string en) =>
        new($"不往“{folder}”里写：{zh}", $"nothing is written to '{folder}': {en}");
}
