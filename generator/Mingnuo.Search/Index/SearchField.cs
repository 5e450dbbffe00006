namespace Mingnuo.Search.Index;

/// <summary>The fields of a document, by their numbers in the index.</summary>
public enum SearchField
{
    /// <summary>Its heading.</summary>
    Title,

    /// <summary>All text that is in no other field.</summary>
    Body,

    /// <summary>The names of the unit that answers for it.</summary>
    Unit,

    /// <summary>The people it is about.</summary>
    People,

    /// <summary>Its 发文字号.</summary>
    Number,
}
