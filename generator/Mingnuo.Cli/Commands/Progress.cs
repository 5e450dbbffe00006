using Mingnuo.Build;
using Mingnuo.Content.Diagnostics;
using Spectre.Console;

namespace Mingnuo.Cli.Commands;

/// <summary>A line that tells how far a long build is, when a person is watching.</summary>
internal static class Progress
{
    /// <summary>Builds and renders all; a short build is over before the line would show.</summary>
    public static BuildResult Run(Language language, Engine engine) =>
        Console.IsErrorRedirected ? Engine.RenderAll(engine.Run()) : RunWatched(language, engine);

    private static BuildResult RunWatched(Language language, Engine engine)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        string reading = new Bilingual("读取和检查…", "reading and checking…").In(language);
        return console.Status().Start(reading, status =>
        {
            BuildResult result = engine.Run();
            int total = result.Tree?.Known.Count ?? 0;
            var rendering = new Bilingual("生成页面 {0} / {1}", "rendering {0} of {1}");
            return Engine.RenderAll(result, done =>
            {
                if (done % 100 == 0)
                {
                    status.Status = rendering.In(language, done, total);
                }
            });
        });
    }
}
