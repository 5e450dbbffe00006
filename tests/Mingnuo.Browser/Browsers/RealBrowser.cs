using Microsoft.Playwright;

namespace Mingnuo.Browser.Browsers;

/// <summary>The one Chromium of a test run. Each test visits with a context of its own: nothing is remembered from one to the next.</summary>
public sealed class RealBrowser : IAsyncLifetime
{
    /// <summary>So that the browser itself asks nobody for anything: every request that is seen is a page's.</summary>
    private static readonly string[] s_quiet =
        ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run", "--no-pings"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Finds or installs Chromium and starts it; without one every test fails and says what is missing.</summary>
    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(15_000); // a busy machine is slow, not wrong
        _playwright = await Playwright.CreateAsync();
        IReadOnlyList<string> places = ChromiumFinder.Places(_playwright.Chromium.ExecutablePath);
        string program = ChromiumFinder.Find(
            Environment.GetEnvironmentVariable(ChromiumFinder.Variable), places, () => ChromiumInstaller.Install(places));
        ChineseFonts.Ensure();
        // Containers and root give Chromium no sandbox to build; it opens only our own pages here.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = s_quiet, ChromiumSandbox = false });
    }

    /// <summary>A new visitor of a site.</summary>
    internal Task<Visit> VisitAsync(Uri site, VisitOptions options) => Visit.BeginAsync(_browser!, site, options);

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }
}
