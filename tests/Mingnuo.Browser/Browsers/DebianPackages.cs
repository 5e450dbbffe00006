using Mingnuo.Tests.Peers;

namespace Mingnuo.Browser.Browsers;

/// <summary>Installs Debian packages, where that is possible: on Debian and its kin, as root.</summary>
internal static class DebianPackages
{
    public static bool CanInstall { get; } = OperatingSystem.IsLinux() && Environment.UserName == "root" && PeerProgram.Find("apt-get") is not null;

    /// <summary>Installs packages; returns what went wrong, or <see langword="null"/>.</summary>
    public static string? Install(params string[] packages)
    {
        Console.Error.WriteLine($"browser tests: apt-get install {string.Join(' ', packages)} …");
        return Run("update") ?? Run(["install", "-y", "--no-install-recommends", .. packages]);
    }

    private static string? Run(params string[] arguments)
    {
        // Nobody is there to answer a package's questions.
        PeerResult run = PeerProgram.Run(
            PeerProgram.Find("env")!, ["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300", .. arguments], "/");
        return run.ExitCode == 0 ? null : $"apt-get {string.Join(' ', arguments)}: {run.Error.Trim()}";
    }
}
