namespace Mingnuo.Search.Index;

/// <summary>What is known of the fields.</summary>
public static class SearchFields
{
    /// <summary>How many there are.</summary>
    public const int Count = 5;

    /// <summary>All, in the order of their numbers.</summary>
    public static IReadOnlyList<SearchField> All { get; } = Enum.GetValues<SearchField>();

    /// <summary>The names that queries and the manifest use.</summary>
    public static IReadOnlyList<string> Names { get; } = ["title", "body", "unit", "people", "number"];
}
