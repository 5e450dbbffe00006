namespace Mingnuo.Browser.Browsers;

/// <summary>Which Chromium the tests drive: the one that is named, else one that is installed, else one that gets installed.</summary>
internal static class ChromiumFinder
{
    /// <summary>Names the program to drive, over everything else.</summary>
    public const string Variable = "MINGNUO_CHROMIUM";

    /// <summary>The full path of a browser.</summary>
    /// <param name="named">What <see cref="Variable"/> says; a name that leads nowhere is an error, not a reason to look elsewhere.</param>
    /// <param name="places">Where browsers usually are, the best first.</param>
    /// <param name="install">Installs one, or throws with what was tried.</param>
    public static string Find(string? named, IReadOnlyList<string> places, Func<string> install)
    {
        if (!string.IsNullOrEmpty(named))
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} names a browser that is not there: {named}");
        }

        return FirstOf(places) ?? install();
    }

    /// <summary>The first place where there is a file.</summary>
    public static string? FirstOf(IEnumerable<string> places) => places.FirstOrDefault(File.Exists);

    /// <summary>Where this system puts browsers of the Chromium family.</summary>
    /// <param name="playwrightOwn">Where Playwright's own installer puts one.</param>
    public static IReadOnlyList<string> Places(string playwrightOwn) => OperatingSystem.IsWindows()
        ? [.. OnWindows(), playwrightOwn]
        : OperatingSystem.IsMacOS()
            ?
            [
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
                playwrightOwn,
            ]
            :
            [
                "/usr/bin/chromium",
                "/usr/bin/google-chrome",
                "/usr/bin/google-chrome-stable",
                "/opt/google/chrome/chrome",
                "/usr/bin/microsoft-edge",
                playwrightOwn,
            ];

    private static IEnumerable<string> OnWindows() =>
        from folder in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
        from program in new[] { "Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe" }
        select Path.Combine(Environment.GetFolderPath(folder), program);
}
