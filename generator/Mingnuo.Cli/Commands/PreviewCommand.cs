using System.CommandLine;

namespace Mingnuo.Cli.Commands;

/// <summary><c>mingnuo preview</c>: builds, serves on this machine only, and shows every saved change.</summary>
internal static class PreviewCommand
{
    public static Command Create()
    {
        var command = new Command("preview", "生成并在本机预览，保存即刷新 / build, serve on this machine, reload on save");
        return command;
    }
}
