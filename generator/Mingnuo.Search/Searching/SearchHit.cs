using Mingnuo.Search.Index;

namespace Mingnuo.Search.Searching;

/// <summary>A page that was found.</summary>
/// <param name="Tier">0 where everything typed stands on it as typed; 1 where something is missing or stands in parts.</param>
/// <param name="Score">Lunr's score.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Address">Relative to the site.</param>
/// <param name="Kind">What kind of record it shows.</param>
/// <param name="Unit">The unit that answers for it, or null.</param>
/// <param name="Date">Its day, or null.</param>
/// <param name="IsWithdrawn">Whether it has been withdrawn.</param>
/// <param name="Excerpt">What it says about what was looked for.</param>
public sealed record SearchHit(
    int Tier, double Score, string Title, string Address, SearchFacet Kind, SearchFacet? Unit, DateOnly? Date, bool IsWithdrawn, Excerpt Excerpt);
