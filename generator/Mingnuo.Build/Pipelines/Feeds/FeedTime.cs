using System.Globalization;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>Days as feeds write them, which know only times (RFC 3339).</summary>
internal static class FeedTime
{
    /// <summary>The beginning of the day in China: records have days and no times.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+08:00";
}
