using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Mingnuo.Build.Output;

/// <summary>
/// The right to write one output folder: a locked file beside it that holds the writer's process id. The system lets go of the lock when
/// the process ends in whatever way, so a file that was left behind locks nobody out.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private const int SharingViolation = 32;
    private const int WouldBlockLinux = 11;
    private const int WouldBlockMac = 35;

    private static int s_taken;
    private readonly string _path;
    private readonly FileStream _stream;

    private OutputLock(string path, FileStream stream) => (_path, _stream) = (path, stream);

    /// <summary>Takes the lock, or says who has it: a process id, or <c>?</c> when that cannot be read.</summary>
    /// <exception cref="IOException">The lock file cannot be written.</exception>
    public static OutputLock? TryTake(string path, out string holder)
    {
        while (true)
        {
            OutputLock taken;
            try
            {
                taken = new OutputLock(path, Open(path));
            }
            catch (IOException e) when (IsHeld(e))
            {
                if (Read(path) is not { } theirs)
                {
                    continue;
                }

                holder = theirs.Split('\n')[0] is { Length: > 0 } id ? id : "?";
                return null;
            }

            // Between our opening the file and locking it, its last holder may have deleted it, and a third process may hold a new file of
            // that name. Only who finds its own words at the path has the lock.
            string words = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}\n{Interlocked.Increment(ref s_taken)}\n");
            taken.Write(words);
            if (Read(path) == words)
            {
                holder = "";
                return taken;
            }

            taken._stream.Dispose();
        }
    }

    /// <summary>Deletes the file while it is still locked, then lets go.</summary>
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(_path);
        }

        _stream.Dispose();
    }

    // Only FileShare.None excludes others on Unix. On Windows it would keep them from reading who holds the lock, and there the system
    // deletes the file when it is closed.
    private static FileStream Open(string path) => OperatingSystem.IsWindows()
        ? new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 1, FileOptions.DeleteOnClose)
        : new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static bool IsHeld(IOException e) =>
        (e.HResult & 0xFFFF) == (OperatingSystem.IsWindows() ? SharingViolation : OperatingSystem.IsLinux() ? WouldBlockLinux : WouldBlockMac);

    private void Write(string words)
    {
        _stream.SetLength(0);
        _stream.Write(Encoding.ASCII.GetBytes(words));
        _stream.Flush();
    }

    private static string? Read(string path)
    {
        using SafeFileHandle handle = OpenShared(path);
        if (handle.IsInvalid)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[64];
        return Encoding.ASCII.GetString(bytes[..RandomAccess.Read(handle, bytes, 0)]);
    }

    private static SafeFileHandle OpenShared(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            return NativeFiles.OpenUnlocked(path);
        }

        return File.Exists(path)
            ? File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
            : new SafeFileHandle();
    }
}
