namespace Mingnuo.Build.Permanence;

/// <summary>What a published site tells of itself, so that the next one can be held to it: <c>/data/manifest.json</c>.</summary>
/// <param name="Commit">The commit that it was built from; <see langword="null"/> where none was known.</param>
/// <param name="AsOf">The day that it was built for.</param>
/// <param name="Addresses">Every address that was ever published, in ordinal order.</param>
public sealed record Manifest(string? Commit, DateOnly AsOf, IReadOnlyList<KnownAddress> Addresses)
{
    /// <summary>Where it stands in a site.</summary>
    public const string Path = "data/manifest.json";
}
