namespace Mingnuo.Benchmarks.Contestants;

/// <summary>Publishes this repository's own program as its users get it.</summary>
internal static class MingnuoProgram
{
    /// <summary>Publishes a Release with ahead-of-time compiled (ReadyToRun) code and returns the program's path.</summary>
    /// <param name="work">Where the program and everything made on the way to it go: the working copy stays as it is.</param>
    public static string Publish(string work)
    {
        string program = Path.Combine(work, "program");
        new Command(
            "dotnet", "publish", Path.Combine(RepositoryRoot(), "generator", "Mingnuo.Cli"),
            "--configuration", "Release",
            "--use-current-runtime",
            "--self-contained", "false",
            "--artifacts-path", Path.Combine(work, "artifacts"),
            "--output", program,
            "-p:PublishReadyToRun=true",
            // The committed lock files know no runtime; a relative path gives every project its own, below its ignored obj folder.
            "-p:NuGetLockFilePath=obj/benchmark.lock.json",
            "-p:RestoreLockedMode=false").Run();
        return Path.Combine(program, OperatingSystem.IsWindows() ? "mingnuo.exe" : "mingnuo");
    }

    /// <summary>The working copy that the benchmarks run from.</summary>
    public static string RepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Mingnuo.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("run the benchmarks from inside the repository, or name a program with --mingnuo");
    }
}
