namespace Mingnuo.Browser.Browsers;

/// <summary>Installs Chromium, once for all test processes of this machine.</summary>
internal static class ChromiumInstaller
{
    /// <summary>Installs it from Debian where that is possible, else by Playwright's own installer.</summary>
    /// <exception cref="InvalidOperationException">Nothing worked; the message says what was tried.</exception>
    public static string Install(IReadOnlyList<string> places)
    {
        using var turn = MachineLock.Take("chromium");
        if (ChromiumFinder.FirstOf(places) is { } installedMeanwhile)
        {
            return installedMeanwhile;
        }

        var tried = new List<string>();
        if (DebianPackages.CanInstall)
        {
            tried.Add(DebianPackages.Install("chromium", ChineseFonts.Package) ?? "apt-get installed chromium, but not where it is looked for");
            if (ChromiumFinder.FirstOf(places) is { } fromDebian)
            {
                return fromDebian;
            }
        }

        Console.Error.WriteLine("browser tests: playwright install chromium …");
        int exitCode = Microsoft.Playwright.Program.Main(["install", "chromium"]);
        tried.Add($"playwright install chromium ended with {exitCode}");
        return ChromiumFinder.FirstOf(places) ?? throw new InvalidOperationException(
            $"The browser tests need Chromium. Install it, or name it in {ChromiumFinder.Variable}. Tried:\n{string.Join('\n', tried)}");
    }
}
