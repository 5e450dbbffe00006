namespace Mingnuo.Search.Index.Reading;

/// <summary>What is shown of a document.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Address">Relative to the site.</param>
/// <param name="IsWithdrawn">Whether it has been withdrawn.</param>
public sealed record IndexedDocument(string Title, string Address, bool IsWithdrawn);
