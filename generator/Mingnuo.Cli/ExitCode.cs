namespace Mingnuo.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The content, the settings or the theme have errors.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command line, or the output folder it names, cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>A bug, or a disk that did not take the site.</summary>
    public const int OwnFault = 3;
}
