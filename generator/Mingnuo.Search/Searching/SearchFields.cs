namespace Mingnuo.Search.Searching;

/// <summary>The fields of the index, by number.</summary>
internal static class SearchFields
{
    public const int Title = 0;

    public const int Count = 5;
}
