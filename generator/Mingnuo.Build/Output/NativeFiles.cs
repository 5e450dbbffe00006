using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Mingnuo.Build.Output;

/// <summary>The few file operations that the runtime does not offer.</summary>
internal static partial class NativeFiles
{
    private const int AtCurrentFolder = -100;
    private const uint RenameExchange = 2;
    private const uint RenameSwap = 2;

    /// <summary>Gives <paramref name="existing"/> a second name; <see langword="false"/> where the file system cannot.</summary>
    public static bool TryLink(string existing, string path) =>
        OperatingSystem.IsWindows() ? CreateHardLink(path, existing, 0) : Link(existing, path) == 0;

    /// <summary>Makes two folders change places in one step that nobody can see half done; <see langword="false"/> where the system cannot.</summary>
    public static bool TryExchange(string one, string other)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        try
        {
            return OperatingSystem.IsLinux()
                ? RenameAt2(AtCurrentFolder, one, AtCurrentFolder, other, RenameExchange) == 0
                : RenameX(one, other, RenameSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library, or a Unix that is neither Linux nor macOS.
            return false;
        }
    }

    /// <summary>Opens a file for reading past the advisory lock that the runtime honours on Unix; an invalid handle when it is not there.</summary>
    public static SafeFileHandle OpenUnlocked(string path) => new(Open(path, 0), ownsHandle: true);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string existing, string path);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oneFolder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameX(string one, string other, uint flags);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string path, string existing, nint security);
}
