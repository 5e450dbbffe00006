using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mingnuo.Browser.Browsers;

/// <summary>
/// One visitor of a site, with everything noted that a good page never does: write to the console (which is where the browser tells of
/// a violated policy, too), throw, ask for what is not there, ask another host.
/// </summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page, Uri site)
    {
        (_context, Page, Site) = (context, page, site);
        context.Console += (_, message) => _faults.Enqueue($"{Page.Url}: console {message.Type}: {message.Text} ({message.Location})");
        context.WebError += (_, error) => _faults.Enqueue($"{Page.Url}: {error.Error}");
        context.Dialog += (_, dialog) =>
        {
            _faults.Enqueue($"{Page.Url}: a {dialog.Type} box: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        context.Request += (_, request) => NoteIf(!IsOwn(request.Url), request, "is not of this site");
        context.RequestFailed += (_, request) => NoteIf(true, request, request.Failure ?? "failed");
        context.Response += (_, response) => NoteIf(response.Status >= 400, response.Request, $"{response.Status}");
    }

    public IPage Page { get; }

    /// <summary>The home page's address.</summary>
    public Uri Site { get; }

    /// <summary>What was noted so far.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    public static async Task<Visit> BeginAsync(IBrowser browser, Uri site, VisitOptions options)
    {
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            ViewportSize = new ViewportSize { Width = options.Width, Height = 800 },
            DeviceScaleFactor = options.Scale,
            JavaScriptEnabled = options.Scripts,
            BypassCSP = !options.Policy,
            ColorScheme = options.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "zh-CN",
        });
        context.SetDefaultTimeout(30_000);
        return new Visit(context, await context.NewPageAsync(), site);
    }

    /// <summary>Opens a page of the site.</summary>
    /// <param name="address">Below the site's own address, without a leading slash.</param>
    /// <param name="status">What the server is to answer.</param>
    public async Task GoAsync(string address, int status = 200)
    {
        IResponse? response = await Page.GotoAsync(new Uri(Site, address).AbsoluteUri);
        Assert.Equal(status, response!.Status);
    }

    /// <summary>
    /// Waits until the browser shows an address that fits, and has loaded it. It looks again and again: Playwright's own
    /// <c>WaitForURLAsync</c> and <c>WaitForLoadStateAsync</c> look once and then listen, and never end when the page is there between the two.
    /// </summary>
    /// <param name="pattern">A regular expression that the whole address matches somewhere.</param>
    public async Task ArriveAsync([StringSyntax(StringSyntaxAttribute.Regex)] string pattern)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1)));
        await LoadedAsync();
    }

    /// <inheritdoc cref="ArriveAsync(string)"/>
    public async Task ArriveAsync(Uri address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(address.AbsoluteUri);
        await LoadedAsync();
    }

    private async Task LoadedAsync()
    {
        long until = Environment.TickCount64 + 30_000;
        while (await Page.EvaluateAsync<string>("document.readyState") != "complete")
        {
            Assert.True(Environment.TickCount64 < until, $"{Page.Url} is not loaded after 30 s");
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private bool IsOwn(string url) => url.StartsWith(Site.AbsoluteUri, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);

    private void NoteIf(bool isFault, IRequest request, string fault)
    {
        if (isFault)
        {
            _faults.Enqueue($"{Page.Url}: {request.Method} {request.Url}: {fault}");
        }
    }
}
