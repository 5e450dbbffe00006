using System.Diagnostics;
using Mingnuo.Build;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Cli.Preview;

/// <summary>Builds, shows, and does so again after every change; one after the other, so that no two builds ever mix.</summary>
internal sealed class PreviewLoop(Engine engine, ChangeSignal changes, PreviewStage stage, PreviewTerminal terminal, Language language)
{
    private static readonly TimeSpan s_retryAfter = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs until cancelled.</summary>
    public async Task Run(CancellationToken cancel)
    {
        while (true)
        {
            using var checking = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            Task rest = Rebuild(checking.Token);
            await changes.Wait(cancel);
            await checking.CancelAsync();
            await Task.WhenAll(rest, changes.WaitForQuiet(cancel));
        }
    }

    /// <summary>Builds what the next request needs, and returns with the rest still under way.</summary>
    private Task Rebuild(CancellationToken cancel)
    {
        long started = Stopwatch.GetTimestamp();
        BuildResult result;
        try
        {
            result = engine.Run();
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            return Retry(e.GetBaseException().Message, cancel);
        }

        var found = Report.Of(result);
        if (result.Tree is not { } tree)
        {
            Tell(found);
            return found.WorstFirst.Any(d => d.Kind == YamlMistakes.CannotRead) ? LookAgain(cancel) : Task.CompletedTask;
        }

        stage.Show(tree, result.BasePath);
        terminal.Shown(result, Stopwatch.GetElapsedTime(started));
        terminal.Found(found);
        return Task.Factory.StartNew(() => Check(result, cancel), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    /// <summary>Renders and checks the pages that nobody has looked at.</summary>
    private Task Check(BuildResult result, CancellationToken cancel)
    {
        try
        {
            // A core stays free for the browser.
            int cores = Math.Max(1, Environment.ProcessorCount - 1);
            Engine.RenderAll(result, parallel: new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = cores });
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The next build checks everything again.
            return Task.CompletedTask;
        }
        catch (Exception e) when (IsOfDisk(e))
        {
            return Retry(e.GetBaseException().Message, cancel);
        }

        // So many new pages make a collection of garbage due. Better now, while nobody waits, than in the middle of the next build.
        GC.Collect();
        if (result.Diagnostics.HasErrors)
        {
            Tell(Report.Of(result));
        }
        else
        {
            terminal.Found(Report.Of(result));
        }

        return Task.CompletedTask;
    }

    private void Tell(Report found)
    {
        stage.ShowMistakes(TextPrinter.Print(found, language));
        terminal.Found(found);
    }

    private Task Retry(string trouble, CancellationToken cancel)
    {
        string message = new Bilingual("暂时读不了文件，会再试：{0}", "cannot read the files now, trying again: {0}").In(language, trouble);
        stage.ShowMistakes(message);
        terminal.Trouble(message);
        return LookAgain(cancel);
    }

    /// <summary>A file was there and then was not, or its editor holds it. No event may tell when that is over.</summary>
    private async Task LookAgain(CancellationToken cancel)
    {
        await Task.Delay(s_retryAfter, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!cancel.IsCancellationRequested)
        {
            changes.Raise();
        }
    }

    private static bool IsOfDisk(Exception e) => e is AggregateException many
        ? many.Flatten().InnerExceptions.All(IsOfDisk)
        : e is IOException or UnauthorizedAccessException;
}
