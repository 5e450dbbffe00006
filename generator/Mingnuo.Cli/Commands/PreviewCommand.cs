using System.CommandLine;
using System.Net.Sockets;
using Mingnuo.Cli.Preview;

namespace Mingnuo.Cli.Commands;

/// <summary><c>mingnuo preview</c>: builds, serves on this machine only, and shows every saved change.</summary>
internal static class PreviewCommand
{
    private const int LargestPort = 65535;

    public static Command Create()
    {
        var command = new Command("preview", "生成并在本机预览，保存即刷新；不写任何文件 / build, serve on this machine, reload on save; writes nothing");
        var options = new HubOptions(command, writes: false);
        var baseline = new BaselineOption(command);
        var port = new Option<int>("--port") { Description = "端口，0 为任意空闲端口 / the port; 0 for any that is free", HelpName = "N", DefaultValueFactory = _ => 5080 };
        command.Add(port);
        command.SetAction((parsed, cancel) => Run(
            new PreviewOptions(baseline.Apply(options.Request(parsed), parsed), parsed.GetValue(port), options.Language(parsed), options.Format(parsed)), cancel));
        return command;
    }

    private static async Task<int> Run(PreviewOptions options, CancellationToken cancel)
    {
        await using PreviewSession session = await Start(options);
        try
        {
            await session.Ended.WaitAsync(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Ctrl+C: how a preview is meant to end.
        }

        return ExitCode.Fine;
    }

    private static async Task<PreviewSession> Start(PreviewOptions options)
    {
        if (options.Port is < 0 or > LargestPort)
        {
            throw new UsageException($"--port 应在 0 到 {LargestPort} 之间 / not a port: {options.Port}");
        }

        try
        {
            // Anything but text is for a program to read, so it gets a stream of its own.
            TextWriter lines = options.Format == "text" ? Console.Out : Console.Error;
            return await PreviewSession.Start(options, lines, Console.Out, Console.Error);
        }
        catch (Exception e) when (e is SocketException || e.InnerException is SocketException or Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new UsageException($"端口 {options.Port} 不能用，请用 --port 换一个 / port {options.Port} cannot be used, choose another with --port: {e.Message}");
        }
    }
}
