namespace Mingnuo.Build.Permanence;

/// <summary>What is at an address.</summary>
public enum AddressState
{
    /// <summary>The record.</summary>
    Published,

    /// <summary>The record's tombstone.</summary>
    Withdrawn,

    /// <summary>A page that leads on to the record, which has another address now.</summary>
    Moved,
}
