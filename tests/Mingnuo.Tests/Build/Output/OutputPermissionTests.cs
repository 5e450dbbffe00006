using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Mingnuo.Build.Output;

namespace Mingnuo.Tests.Build.Output;

[UnsupportedOSPlatform("windows")]
public sealed class OutputPermissionTests
{
    private const uint Nobody = 65534;
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead
        | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    [Fact]
    public void In_a_folder_that_may_only_be_read_the_old_site_stays_and_the_message_is_plain()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Unix permissions");
        using var scene = new OutputScene();
        OutputTree old = OutputScene.Tree(("index.html", "old"));
        scene.MustWrite(old);
        string above = Path.GetDirectoryName(scene.Hub)!;
        UnixFileMode usual = File.GetUnixFileMode(scene.Hub);
        File.SetUnixFileMode(above, ReadOnly);
        File.SetUnixFileMode(scene.Hub, ReadOnly);

        OutputResult result = AsNobody(() => scene.Write(OutputScene.Tree(("index.html", "new"))));

        File.SetUnixFileMode(above, usual);
        File.SetUnixFileMode(scene.Hub, usual);
        Assert.Equal(OutputOutcome.Failed, result.Outcome);
        Assert.Contains("没有写入权限", result.Problem!.Chinese, StringComparison.Ordinal);
        Assert.Equal(OutputScene.Expected(old), OutputScene.Actual(scene.Folder));
        Assert.Empty(scene.Leftovers);
    }

    // Root may write everywhere. On Linux a thread can give that up for files alone; elsewhere tests are not run as root.
    private static OutputResult AsNobody(Func<OutputResult> work)
    {
        OutputResult? result = null;
        var thread = new Thread(() =>
        {
            if (OperatingSystem.IsLinux())
            {
                _ = SetFileUser(Environment.IsPrivilegedProcess ? Nobody : uint.MaxValue);
            }

            result = work();
        });
        thread.Start();
        thread.Join();
        return result!;
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetFileUser(uint user);
}
