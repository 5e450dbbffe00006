using System.Text.Json;

namespace Mingnuo.Search.Index.Reading;

/// <summary>By what results are narrowed and sorted.</summary>
/// <param name="Kinds">All kinds that occur.</param>
/// <param name="Units">All units that occur.</param>
/// <param name="Kind">Of each document, the place of its kind.</param>
/// <param name="Unit">Of each document, the place of its unit; -1 where it has none.</param>
/// <param name="Days">Of each document, its day; null where it has none.</param>
internal sealed record Facets(SearchFacet[] Kinds, SearchFacet[] Units, int[] Kind, int[] Unit, DateOnly?[] Days)
{
    private static readonly DateOnly s_day0 = new(2000, 1, 1);

    public static Facets Read(JsonElement json, int documents)
    {
        HashSet<int> dateless = [.. Numbers(json, "dateless")];
        var days = new DateOnly?[documents];
        int day = 0;
        foreach ((int document, int gap) in Numbers(json, "day").Index())
        {
            day += gap;
            days[document] = dateless.Contains(document) ? null : s_day0.AddDays(day);
        }

        var facets = new Facets(Named(json, "kinds"), Named(json, "units"), Numbers(json, "kind"), Numbers(json, "unit"), days);
        bool fits = facets.Kind.Length == documents && facets.Unit.Length == documents
            && facets.Kind.All(k => k >= 0 && k < facets.Kinds.Length) && facets.Unit.All(u => u >= -1 && u < facets.Units.Length);
        return fits ? facets : throw new FormatException("parts do not fit together");
    }

    private static int[] Numbers(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(n => n.GetInt32())];

    private static SearchFacet[] Named(JsonElement json, string name) =>
        [.. json.GetProperty(name).EnumerateArray().Select(f => new SearchFacet(f[0].GetString()!, f[1].GetString()!))];
}
