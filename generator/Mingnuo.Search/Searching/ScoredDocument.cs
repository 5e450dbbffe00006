namespace Mingnuo.Search.Searching;

/// <summary>A document that a query finds.</summary>
/// <param name="Document">Its number.</param>
/// <param name="Score">Lunr's score.</param>
/// <param name="Tier">0 where everything wanted stands there as typed, 1 for the rest.</param>
/// <param name="TitleRank">0 where the title is what is wanted, 1 where it holds all of that, 2 for the rest.</param>
internal sealed record ScoredDocument(int Document, double Score, int Tier, int TitleRank);
