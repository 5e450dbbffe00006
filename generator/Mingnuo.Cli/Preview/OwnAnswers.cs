using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Mingnuo.Cli.Preview;

/// <summary>
/// Answers what the preview's own script asks. The two addresses that tell anything take this run's token from one of our own pages; the
/// stream of events holds no words but <c>reload</c> and <c>mistakes</c>.
/// </summary>
internal sealed class OwnAnswers(PreviewStage stage, ReloadScript script)
{
    private const string Events = ReloadScript.Folder + "events";
    private const string Mistakes = ReloadScript.Folder + "mistakes";

    /// <summary>Answers a request below <see cref="ReloadScript.Folder"/>.</summary>
    public async Task Give(HttpContext context)
    {
        string address = context.Request.Path.Value ?? "";
        if (PreviewFiles.Find(address) is { } file)
        {
            await Answer.Send(context, StatusCodes.Status200OK, ContentTypes.Of(address), file);
        }
        else if (address is not (Events or Mistakes))
        {
            await Answer.SendText(context, StatusCodes.Status404NotFound, "");
        }
        else if (!RequestGuard.IsOwnScript(context.Request.Headers) || !script.IsToken(context.Request.Query["token"]))
        {
            await Answer.SendText(context, StatusCodes.Status403Forbidden, "");
        }
        else if (address == Mistakes)
        {
            await Answer.SendText(context, StatusCodes.Status200OK, stage.Current.Mistakes ?? "");
        }
        else
        {
            await Tell(context);
        }
    }

    private async Task Tell(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        _ = int.TryParse(context.Request.Query["edition"], NumberStyles.None, CultureInfo.InvariantCulture, out int edition);
        PreviewState state = stage.Current;
        await context.Response.Body.FlushAsync(context.RequestAborted);
        while (true)
        {
            if (state.Edition != edition)
            {
                edition = state.Edition;
                await context.Response.WriteAsync("data: reload\n\n", context.RequestAborted);
            }
            else if (state.Mistakes is not null)
            {
                await context.Response.WriteAsync("data: mistakes\n\n", context.RequestAborted);
            }

            state = await stage.After(state, context.RequestAborted);
        }
    }
}
