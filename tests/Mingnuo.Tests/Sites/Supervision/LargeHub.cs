using Mingnuo.Benchmarks.Hubs;

namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>The county that the benchmarks build, with short reports.</summary>
internal static class LargeHub
{
    public const int Units = 100;

    public static void Write(TestHub hub, int units)
    {
        foreach ((string path, string text) in new CampaignHub("mingnuo", units, 0, _ => "正文。").Files)
        {
            hub.Write(path, text);
        }
    }
}
