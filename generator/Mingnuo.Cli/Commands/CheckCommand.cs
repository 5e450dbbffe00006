using System.CommandLine;
using Mingnuo.Build;
using Mingnuo.Cli.Changes;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Baselines;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Commands;

/// <summary><c>mingnuo check</c>: everything that <c>build</c> does, but for writing.</summary>
internal static class CheckCommand
{
    private static readonly Bilingual s_refused = new(
        "没有写 {1}：下面列出的 {0} 处错误不能记进已知问题清单，要先改好", "{1} is not written: the {0} errors listed below cannot be known, mend them first");

    private static readonly Bilingual s_updated = new("已把今天的 {0} 处已知问题记入 {1}", "{0} known problems of today written to {1}");

    public static Command Create()
    {
        var command = new Command("check", "只检查，不生成 / check everything, write nothing");
        var options = new HubOptions(command);
        var baseline = new BaselineOption(command);
        var previous = new PreviousOption(command);
        var changes = new ChangesOption(command);
        var update = new Option<bool>("--update") { Description = "把今天的问题记进 --baseline 的清单，不再出现的删去 / write today's mistakes to the --baseline file" };
        command.Add(update);
        command.SetAction(parsed => parsed.GetValue(update) ? Update(options, baseline, parsed) : Run(options, baseline, previous, changes.Read(parsed), parsed));
        return command;
    }

    private static int Run(HubOptions options, BaselineOption baseline, PreviousOption previous, IReadOnlyList<ChangedFile>? changes, ParseResult parsed)
    {
        BuildRequest request = previous.Apply(baseline.Apply(options.Request(parsed), parsed), parsed);
        return Print(Progress.Run(options.Language(parsed), new Engine(request)), options, parsed, changes);
    }

    private static int Update(HubOptions options, BaselineOption baseline, ParseResult parsed)
    {
        string file = baseline.File(parsed) ?? throw new UsageException("--update 要和 --baseline 一起用 / --update needs --baseline FILE");
        Language language = options.Language(parsed);
        (Baseline known, BuildResult result) = BaselineUpdate.Run(options.Request(parsed), engine => Progress.Run(language, engine));
        if (result.Diagnostics.HasErrors)
        {
            Console.Error.WriteLine(s_refused.In(language, result.Diagnostics.Sorted().Count(d => d.Kind.Severity == Severity.Error), file));
            return Print(result, options, parsed);
        }

        try
        {
            File.WriteAllText(file, BaselineFile.Text(known));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"写不了 {file} / cannot write it: {e.Message}");
        }

        Console.Error.WriteLine(s_updated.In(language, known.Entries.Count(), file));
        return Print(result, options, parsed);
    }

    private static int Print(BuildResult result, HubOptions options, ParseResult parsed, IReadOnlyList<ChangedFile>? changes = null)
    {
        Printer.Print(result, options.Format(parsed), options.Language(parsed), changes);
        return result.Tree is null ? ExitCode.ContentErrors : ExitCode.Fine;
    }
}
