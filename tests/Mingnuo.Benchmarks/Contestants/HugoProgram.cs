namespace Mingnuo.Benchmarks.Contestants;

/// <summary>Finds Hugo.</summary>
internal static class HugoProgram
{
    /// <summary>The full path of <c>hugo</c> on the search path, or <see langword="null"/> where it is not installed.</summary>
    public static string? Find()
    {
        string file = OperatingSystem.IsWindows() ? "hugo.exe" : "hugo";
        string folders = Environment.GetEnvironmentVariable("PATH") ?? "";
        return folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
    }
}
