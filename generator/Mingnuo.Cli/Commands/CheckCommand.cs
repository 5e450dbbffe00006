using System.CommandLine;
using Mingnuo.Build;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Commands;

/// <summary><c>mingnuo check</c>: everything that <c>build</c> does, but for writing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "只检查，不生成 / check everything, write nothing");
        var options = new HubOptions(command);
        command.SetAction(parsed => Run(options, parsed));
        return command;
    }

    private static int Run(HubOptions options, ParseResult parsed)
    {
        Language language = options.Language(parsed);
        BuildResult result = Progress.Run(language, new Engine(options.Request(parsed)));
        Printer.Print(result, options.Format(parsed), language);
        return result.Tree is null ? ExitCode.ContentErrors : ExitCode.Fine;
    }
}
