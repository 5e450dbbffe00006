namespace Mingnuo.Search.Searching;

/// <summary>What a visitor must be told about how a query was taken.</summary>
public enum SearchNote
{
    /// <summary>It holds nothing that could be looked for.</summary>
    NothingAsked,

    /// <summary>Its signs made no sense, so all of it was searched as plain words.</summary>
    PlainWords,

    /// <summary>It was too long, and its end was not searched.</summary>
    Cut,

    /// <summary>Some hits lack something that was typed, or have it only in parts; they stand below the others.</summary>
    LooseHits,
}
