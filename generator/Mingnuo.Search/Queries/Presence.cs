namespace Mingnuo.Search.Queries;

/// <summary>Whether a page must, may or must not match a clause.</summary>
internal enum Presence
{
    Optional,
    Required,
    Prohibited,
}
