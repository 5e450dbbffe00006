namespace Mingnuo.Search.Searching;

/// <summary>The places of one term.</summary>
internal interface IPostings
{
    /// <summary>The documents that have it in a field, ascending; none where none has.</summary>
    ReadOnlySpan<int> Documents(int field);

    /// <summary>How often each of those documents has it there.</summary>
    ReadOnlySpan<int> Frequencies(int field);

    /// <summary>Its positions in the field of one of those documents, ascending.</summary>
    /// <param name="field">The field.</param>
    /// <param name="at">The document's place among those that have the term there.</param>
    ReadOnlySpan<int> Positions(int field, int at);
}
