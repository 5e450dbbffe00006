using System.CommandLine;
using Mingnuo.Cli;
using Mingnuo.Cli.Commands;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var root = new RootCommand("明诺 Mingnuo：把一个文件夹里的方案、承诺和事迹变成公众能看、能查的网站 / turns committed Markdown into a hub that the public can check")
{
    BuildCommand.Create(),
    CheckCommand.Create(),
    PreviewCommand.Create(),
    VerifyCommand.Create(),
    NewCommand.Create(),
    SchemaCommand.Create(),
    SearchCommand.Create(),
};
ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    parsed.Invoke(new InvocationConfiguration { Output = Console.Error });
    return ExitCode.Usage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UsageException e)
{
    Console.Error.WriteLine(e.Message);
    return ExitCode.Usage;
}
catch (Exception e) when (e is not OperationCanceledException)
{
    Console.Error.WriteLine($"明诺自身出错，请把下面的内容报告给维护者 / a fault of Mingnuo itself, please report it:\n{e}");
    return ExitCode.OwnFault;
}
