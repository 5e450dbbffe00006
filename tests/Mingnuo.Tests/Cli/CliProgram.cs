using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Cli;

/// <summary>The real program, in a process of its own.</summary>
internal static class CliProgram
{
    /// <summary>The program that was built with the tests.</summary>
    public static string FullPath { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "mingnuo.exe" : "mingnuo");

    /// <summary>Runs it to its end.</summary>
    public static PeerResult Run(string folder, params string[] arguments) => PeerProgram.Run(FullPath, arguments, folder);

    /// <summary>Runs it as a step of a workflow does, whose summary goes to a file.</summary>
    public static PeerResult RunInWorkflow(string folder, string summary, params string[] arguments) =>
        PeerProgram.Run(FullPath, arguments, folder, summary: summary);
}
