using Microsoft.AspNetCore.Http;
using Mingnuo.Build.Help;
using Mingnuo.Build.Output;
using Mingnuo.Build.Theming;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Preview;

/// <summary>
/// Answers with the files of the site, as a plain web server would from its folder: but what is asked for is only ever looked up among the
/// paths that the site has, so no address can lead to anything else.
/// </summary>
internal sealed class SiteAnswers(PreviewStage stage, ReloadScript script, Language language)
{
    private const string Index = "index.html";
    private const string NotFound = "404.html";

    /// <summary>Answers a request; one that comes before anything was built waits.</summary>
    public async Task Give(HttpContext context)
    {
        PreviewState state = stage.Current == PreviewState.Nothing
            ? await stage.After(PreviewState.Nothing, context.RequestAborted)
            : stage.Current;
        if (state.Tree is not { } tree)
        {
            await SendMistakes(context, state.Mistakes ?? "", state.Edition);
            return;
        }

        string address = context.Request.Path.Value ?? "";
        string basePath = Uri.UnescapeDataString(state.BasePath);
        string? path = address.StartsWith(basePath, StringComparison.Ordinal) ? address[basePath.Length..] : null;
        if (Find(tree, path) is { } file)
        {
            await Send(context, file, StatusCodes.Status200OK, state.Edition);
        }
        else if (FolderOf(tree, address, path, basePath) is { } folder)
        {
            Answer.Redirect(context, Escaped(folder) + context.Request.QueryString.Value);
        }
        else
        {
            await SendNotFound(context, tree, state.Edition);
        }
    }

    private static OutputFile? Find(OutputTree tree, string? path) => path switch
    {
        null => null,
        "" => tree.Find(Index),
        _ => tree.Find(path.EndsWith('/') ? path + Index : path),
    };

    /// <summary>The address that was meant, where only its last slash is missing or it is the host's own root.</summary>
    private static string? FolderOf(OutputTree tree, string address, string? path, string basePath) =>
        address + "/" == basePath || (address == "/" && basePath != "/") ? basePath
        : path is not null && tree.Find($"{path}/{Index}") is not null ? $"{basePath}{path}/"
        : null;

    private static string Escaped(string address) => string.Join('/', address.Split('/').Select(Uri.EscapeDataString));

    private async Task SendNotFound(HttpContext context, OutputTree tree, int edition)
    {
        if (tree.Find(NotFound) is { } page)
        {
            await Send(context, page, StatusCodes.Status404NotFound, edition);
            return;
        }

        await Answer.SendText(context, StatusCodes.Status404NotFound, new Bilingual("没有这一页", "no such page").In(language));
    }

    private async Task Send(HttpContext context, OutputFile file, int status, int edition)
    {
        try
        {
            ReadOnlyMemory<byte> content = file.Content;
            string type = ContentTypes.Of(file.Path);
            await Answer.Send(context, status, type, type == ContentTypes.Html ? script.PutInto(content.Span, edition) : content);
        }
        catch (TemplateFailedException e)
        {
            await SendMistakes(context, TextPrinter.Print(Report.Of([e.Diagnostic], HelpPages.None), language), edition);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // An attachment that was deleted a moment ago; the build that knows of it is on its way.
            await Answer.SendText(context, StatusCodes.Status404NotFound, e.Message);
        }
    }

    private Task SendMistakes(HttpContext context, string mistakes, int edition) => Answer.Send(
        context, StatusCodes.Status500InternalServerError, ContentTypes.Html, script.PutInto(MistakesPage.Of(mistakes, language), edition));
}
