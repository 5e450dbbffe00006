using Mingnuo.Build.Permanence;
using Mingnuo.Content.Baselines;

namespace Mingnuo.Build;

/// <summary>What is asked of a build.</summary>
/// <param name="Root">The hub's folder: a full path.</param>
/// <param name="Today">The day of the build, for hubs that name no day themselves. The only clock there is.</param>
/// <param name="AsOf">The day to compute for, over what the hub says.</param>
/// <param name="BaseUrl">Where the site will stand, over what the hub says; ends with a slash.</param>
/// <param name="Baseline">The mistakes that are known and do not stop the build.</param>
public sealed record BuildRequest(string Root, DateOnly Today, DateOnly? AsOf = null, Uri? BaseUrl = null, Baseline? Baseline = null)
{
    /// <summary>What the site that is published now tells of itself; <see langword="null"/> where nobody asked, or there is none yet.</summary>
    public Manifest? Previous { get; init; }

    /// <summary>Whether it is an error that the published site knows revisions which cannot be checked any more.</summary>
    public bool StrictHistory { get; init; }
}
