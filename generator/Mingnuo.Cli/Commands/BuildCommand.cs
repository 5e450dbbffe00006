using System.CommandLine;
using System.Diagnostics;
using Mingnuo.Build;
using Mingnuo.Build.Output;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Commands;

/// <summary><c>mingnuo build</c>: checks everything, and writes the site when there are no errors.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var command = new Command("build", "检查并生成网站 / check everything and write the site");
        var options = new HubOptions(command);
        var baseline = new BaselineOption(command);
        var previous = new PreviousOption(command);
        command.SetAction(parsed => Run(options, baseline, previous, parsed));
        return command;
    }

    private static int Run(HubOptions options, BaselineOption baseline, PreviousOption previous, ParseResult parsed)
    {
        var watch = Stopwatch.StartNew();
        BuildRequest request = previous.Apply(baseline.Apply(options.Request(parsed), parsed), parsed);
        string folder = options.Output(parsed);
        Language language = options.Language(parsed);
        if (OutputWriter.Check(folder, request.Root) is { } refusal)
        {
            return Report(refusal, language);
        }

        BuildResult result = Progress.Run(language, new Engine(request));
        Printer.Print(result, options.Format(parsed), language);
        if (result.Tree is not { } tree)
        {
            return ExitCode.ContentErrors;
        }

        OutputResult written = OutputWriter.Write(tree, folder, request.Root);
        if (written.Problem is not null)
        {
            return Report(written, language);
        }

        Console.Error.WriteLine(new Bilingual(
            "已生成 {0} 页，统计日期 {1}：新写 {2} 个文件，{3} 个未变，{4} 个已删，用时 {5} 秒 → {6}",
            "{0} pages as of {1}: {2} files written, {3} unchanged, {4} removed, in {5} s → {6}").In(
            language,
            result.PageCount,
            result.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            written.Changed,
            written.Kept,
            written.Removed,
            watch.Elapsed.TotalSeconds.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture),
            folder));
        return ExitCode.Fine;
    }

    private static int Report(OutputResult result, Language language)
    {
        Console.Error.WriteLine(result.Problem!.In(language));
        return result.Outcome == OutputOutcome.Refused ? ExitCode.Usage : ExitCode.OwnFault;
    }
}
