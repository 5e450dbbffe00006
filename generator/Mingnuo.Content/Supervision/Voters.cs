namespace Mingnuo.Content.Supervision;

/// <summary>Who votes in an evaluation; the two are never added up.</summary>
public enum Voters
{
    /// <summary>党员.</summary>
    Members,

    /// <summary>群众.</summary>
    Public,
}
