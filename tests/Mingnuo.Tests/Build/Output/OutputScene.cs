using System.Text;
using Mingnuo.Build.Output;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Build.Output;

/// <summary>A hub and its output folder in a temporary folder, and words to say what lies there.</summary>
internal sealed class OutputScene : IDisposable
{
    // These tests make and delete folders by the thousand, which a disk's journal does not like.
    private const string MemoryDisk = "/dev/shm";

    private readonly string _base = Directory.Exists(MemoryDisk)
        ? Path.Combine(MemoryDisk, "mingnuo-" + Path.GetRandomFileName())
        : Directory.CreateTempSubdirectory("mingnuo-").FullName;

    public OutputScene() => Directory.CreateDirectory(Path.Combine(Hub, "content"));

    public string Hub => Path.Combine(_base, "hub");

    public string Folder => Path.Combine(Hub, "output");

    /// <summary>What lies beside the output folder, under its name.</summary>
    public string[] Leftovers => [.. Directory.EnumerateFileSystemEntries(Hub, "output.mingnuo*").Select(path => Path.GetFileName(path))];

    public static OutputTree Tree(params (string Path, string Content)[] files)
    {
        var found = new DiagnosticBag();
        OutputTree tree = OutputTree.From(files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Content))), found);
        Assert.False(found.HasErrors);
        return tree;
    }

    public OutputResult Write(OutputTree tree) => OutputWriter.Write(tree, Folder, Hub);

    public OutputResult Write(OutputTree tree, OutputDisk disk) => OutputWriter.Write(tree, Folder, Hub, disk);

    /// <summary>Writes a tree and fails the test when that does not work.</summary>
    public OutputResult MustWrite(OutputTree tree)
    {
        OutputResult result = Write(tree);
        Assert.Null(result.Problem);
        Assert.Empty(Leftovers);
        Assert.Equal(Expected(tree), Actual(Folder));
        return result;
    }

    /// <summary>Every file and folder with its content, as one text.</summary>
    public static string Actual(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return "";
        }

        var entries = Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Select(path => File.Exists(path)
                ? $"{Path.GetRelativePath(folder, path)}: {File.ReadAllText(path)}\n"
                : $"{Path.GetRelativePath(folder, path)}/\n");
        return string.Concat(entries.Order(StringComparer.Ordinal));
    }

    /// <summary>What <see cref="Actual"/> says of a folder that holds just this tree.</summary>
    public static string Expected(OutputTree tree)
    {
        var folders = tree.Files.SelectMany(file => Enumerable.Range(0, file.Path.Length).Where(i => file.Path[i] == '/')
            .Select(i => file.Path[..i])).Distinct(StringComparer.Ordinal);
        return string.Concat(tree.Files.Select(file => $"{file.Path}: {Encoding.UTF8.GetString(file.Content.Span)}\n")
            .Append($"{OutputMarker.Name}: {Encoding.UTF8.GetString(OutputMarker.Content)}\n")
            .Concat(folders.Select(path => path + "/\n"))
            .Order(StringComparer.Ordinal));
    }

    public void Dispose() => Directory.Delete(_base, recursive: true);
}
