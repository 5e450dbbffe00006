namespace Mingnuo.Content.Records;

/// <summary>Whether a document is still in force (有效性), in the words of the rules on open government.</summary>
public enum Validity
{
    /// <summary>Nothing said.</summary>
    Unstated,

    /// <summary>全文有效: the whole text is in force.</summary>
    InForce,

    /// <summary>已修订: in force as revised.</summary>
    Revised,

    /// <summary>失效: its time or matter has passed.</summary>
    Lapsed,

    /// <summary>废止: withdrawn by its issuer.</summary>
    Repealed,
}
