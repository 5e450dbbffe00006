namespace Mingnuo.Browser.Browsers;

/// <summary>Lets one process of this machine at a time do something that all would do.</summary>
internal static class MachineLock
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(6);

    /// <summary>Waits for the turn; disposing gives it up, and so does the end of the process.</summary>
    public static IDisposable Take(string name)
    {
        string path = Path.Combine(Path.GetTempPath(), $"mingnuo-browser-{name}.lock");
        long until = Environment.TickCount64 + (long)s_patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Environment.TickCount64 < until)
            {
                Thread.Sleep(200);
            }
        }
    }
}
