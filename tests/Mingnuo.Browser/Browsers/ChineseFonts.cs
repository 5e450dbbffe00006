using Mingnuo.Tests.Peers;

namespace Mingnuo.Browser.Browsers;

/// <summary>A font for 汉字: without one every 字 is an empty box of another width, and nothing measured would mean anything.</summary>
internal static class ChineseFonts
{
    public const string Package = "fonts-noto-cjk";

    /// <summary>Installs a font where Linux has none and that is possible, and else says so.</summary>
    public static void Ensure()
    {
        if (HasOne())
        {
            return;
        }

        using var turn = MachineLock.Take("fonts");
        if (HasOne())
        {
            return;
        }

        string? trouble = DebianPackages.CanInstall ? DebianPackages.Install(Package, "fontconfig") : "this is not Debian, or not root";
        if (trouble is not null)
        {
            Console.Error.WriteLine($"browser tests: no font for Chinese ({trouble}); install one, e.g. {Package}");
        }
    }

    /// <summary>Other systems bring one along.</summary>
    private static bool HasOne() => !OperatingSystem.IsLinux()
        || (PeerProgram.Find("fc-list") is { } list && PeerProgram.Run(list, [":lang=zh", "family"], "/").Output.Trim().Length > 0);
}
