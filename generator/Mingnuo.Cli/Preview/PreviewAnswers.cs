using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Preview;

/// <summary>Everything between a request and its answer: safety headers, the guard, then the preview's own files or the site's.</summary>
/// <param name="stage">What is shown.</param>
/// <param name="language">The language of messages.</param>
/// <param name="faults">Takes the faults of our own.</param>
internal sealed class PreviewAnswers(PreviewStage stage, Language language, TextWriter faults) : IHttpApplication<HttpContext>
{
    private readonly ReloadScript _script = new();

    /// <inheritdoc/>
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    /// <inheritdoc/>
    public async Task ProcessRequestAsync(HttpContext context)
    {
        try
        {
            await Give(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader is gone: a page that is left closes its stream of events.
        }
        catch (Exception fault)
        {
            await faults.WriteLineAsync($"{context.Request.Path}: {fault}");
            throw;
        }
    }

    /// <inheritdoc/>
    public void DisposeContext(HttpContext context, Exception? exception)
    {
        // Kestrel owns all that the context holds.
    }

    private Task Give(HttpContext context)
    {
        SafetyHeaders.Put(context.Response.Headers);
        if (RequestGuard.Refusal(context.Request) is { } refusal)
        {
            return Refuse(context, refusal);
        }

        bool isOwn = context.Request.Path.Value?.StartsWith(ReloadScript.Folder, StringComparison.Ordinal) == true;
        return isOwn ? new OwnAnswers(stage, _script).Give(context) : new SiteAnswers(stage, _script, language).Give(context);
    }

    private Task Refuse(HttpContext context, Refusal refusal)
    {
        if (refusal.Status == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = "GET, HEAD";
        }

        return Answer.SendText(context, refusal.Status, refusal.Reason.In(language));
    }
}
