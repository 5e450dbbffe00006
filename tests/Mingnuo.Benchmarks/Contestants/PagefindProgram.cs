using System.Runtime.InteropServices;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Benchmarks.Contestants;

/// <summary>The Pagefind that <c>peers/</c> pins.</summary>
internal static class PagefindProgram
{
    /// <summary>The program, in its build for Chinese, installed by npm where it is not there yet; <see langword="null"/> where there is no npm.</summary>
    public static string? Find()
    {
        string folder = Path.Combine(MingnuoProgram.RepositoryRoot(), "tests", "Mingnuo.Benchmarks", "peers");
        string program = Path.Combine(folder, "node_modules", "@pagefind", Platform(), "bin", OperatingSystem.IsWindows() ? "pagefind_extended.exe" : "pagefind_extended");
        if (!File.Exists(program) && PeerProgram.Find("npm") is { } npm)
        {
            new Command(npm, "ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund").Run();
        }

        return File.Exists(program) ? program : null;
    }

    private static string Platform()
    {
        string system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        return RuntimeInformation.OSArchitecture == Architecture.Arm64 ? $"{system}-arm64" : $"{system}-x64";
    }
}
