namespace Mingnuo.Cli;

/// <summary>The only clock: which day it is in China (UTC+8, no daylight saving), wherever the program runs.</summary>
internal static class ChinaClock
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>Today's date there.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(Now(time).DateTime);

    /// <summary>The time there.</summary>
    public static DateTimeOffset Now(TimeProvider time) => time.GetUtcNow().ToOffset(Offset);
}
