using Microsoft.Win32.SafeHandles;

namespace Mingnuo.Build.Output;

/// <summary>Everything that changes the disk goes through here, one step at a time, so that a test can end the world before any of them.</summary>
/// <param name="beforeStep">Told what is about to be done, on any thread; what it throws stops the work there.</param>
/// <param name="isBasic">To do without hard links and swaps, as some systems must.</param>
/// <remarks>
/// Nothing is flushed to the device: that costs a wait per file, and all of it can be built again. After a power cut the file system may
/// have lost the last seconds' writes; the next build compares every byte with what it is to be, so it finds and replaces such files.
/// </remarks>
internal sealed class OutputDisk(Action<string>? beforeStep, bool isBasic = false)
{
    public void CreateFolder(string path)
    {
        beforeStep?.Invoke("create folder " + path);
        Directory.CreateDirectory(path);
    }

    /// <summary>Writes a file that must not be there yet: one that is might be a second name of a file of the old site.</summary>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        beforeStep?.Invoke("write " + path);
        using SafeFileHandle handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
    }

    /// <summary>Gives a file of the old site its place in the new one: as the same file, or where the file system has no links, as a copy.</summary>
    public void Keep(string existing, string path)
    {
        beforeStep?.Invoke("keep " + path);
        if (isBasic || !NativeFiles.TryLink(existing, path))
        {
            File.Copy(existing, path);
            File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(existing));
        }
    }

    public void Move(string folder, string path)
    {
        beforeStep?.Invoke("move " + folder);
        Directory.Move(folder, path);
    }

    /// <summary>Whether the system could do it.</summary>
    public bool TryExchange(string one, string other)
    {
        beforeStep?.Invoke("exchange " + other);
        return !isBasic && NativeFiles.TryExchange(one, other);
    }

    /// <summary>Deletes a folder that is ours, the marker last: whatever is left when this is broken off is still known to be ours.</summary>
    /// <exception cref="IOException">It is not ours.</exception>
    public void Delete(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is not null || !OutputMarker.IsOurs(folder))
        {
            throw new IOException($"'{folder}' holds files that Mingnuo did not make");
        }

        string marker = Path.Combine(folder, OutputMarker.Name);
        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name != OutputMarker.Name))
        {
            beforeStep?.Invoke("delete " + entry.FullName);
            if (entry is DirectoryInfo { LinkTarget: null } inner)
            {
                inner.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }

        beforeStep?.Invoke("delete " + marker);
        File.Delete(marker);
        beforeStep?.Invoke("delete " + folder);
        Directory.Delete(folder);
    }
}
