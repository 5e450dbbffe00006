using System.CommandLine;
using Mingnuo.Build;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Baselines;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Commands;

/// <summary><c>mingnuo check</c>: everything that <c>build</c> does, but for writing.</summary>
internal static class CheckCommand
{
    private static readonly Bilingual s_updated = new("已把今天的 {0} 处已知问题记入 {1}", "{0} known problems of today written to {1}");

    public static Command Create()
    {
        var command = new Command("check", "只检查，不生成 / check everything, write nothing");
        var options = new HubOptions(command);
        var baseline = new BaselineOption(command);
        var update = new Option<bool>("--update") { Description = "把今天的问题记进 --baseline 的清单，不再出现的删去 / write today's mistakes to the --baseline file" };
        command.Add(update);
        command.SetAction(parsed => parsed.GetValue(update) ? Update(options, baseline, parsed) : Run(options, baseline, parsed));
        return command;
    }

    private static int Run(HubOptions options, BaselineOption baseline, ParseResult parsed)
    {
        BuildRequest request = baseline.Apply(options.Request(parsed), parsed);
        return Print(Progress.Run(options.Language(parsed), new Engine(request)), options, parsed);
    }

    private static int Update(HubOptions options, BaselineOption baseline, ParseResult parsed)
    {
        string file = baseline.File(parsed) ?? throw new UsageException("--update 要和 --baseline 一起用 / --update needs --baseline FILE");
        Language language = options.Language(parsed);
        (Baseline known, BuildResult result) = BaselineUpdate.Run(options.Request(parsed), engine => Progress.Run(language, engine));
        try
        {
            File.WriteAllText(file, BaselineFile.Text(known));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"写不了 {file} / cannot write it: {e.Message}");
        }

        Console.Error.WriteLine(s_updated.In(language, known.Entries.Sum(e => e.Count), file));
        return Print(result, options, parsed);
    }

    private static int Print(BuildResult result, HubOptions options, ParseResult parsed)
    {
        Printer.Print(result, options.Format(parsed), options.Language(parsed));
        return result.Tree is null ? ExitCode.ContentErrors : ExitCode.Fine;
    }
}
