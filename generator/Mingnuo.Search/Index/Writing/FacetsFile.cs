using System.Text.Json;

namespace Mingnuo.Search.Index.Writing;

/// <summary>Kind, unit and day of every document, by which results are narrowed and sorted.</summary>
internal static class FacetsFile
{
    private static readonly DateOnly s_day0 = new(2000, 1, 1);

    public static PackedFile Of(IReadOnlyList<SearchDocument> documents)
    {
        SearchFacet[] kinds = Sorted(documents.Select(d => d.Kind));
        SearchFacet[] units = Sorted(documents.Select(d => d.Unit).OfType<SearchFacet>());
        return PackedFile.Of(Json.Of(w =>
        {
            w.WriteStartObject();
            Write(w, "kinds", kinds);
            Write(w, "units", units);
            Json.Numbers(w, "kind", documents.Select(d => Place(kinds, d.Kind.Id)));
            Json.Numbers(w, "unit", documents.Select(d => d.Unit is null ? -1 : Place(units, d.Unit.Id)));
            Json.Numbers(w, "day", Gaps(documents));
            Json.Numbers(w, "dateless", documents.Index().Where(d => d.Item.Date is null).Select(d => d.Index));
            w.WriteEndObject();
        }).Span);
    }

    private static SearchFacet[] Sorted(IEnumerable<SearchFacet> facets) =>
        [.. facets.DistinctBy(f => f.Id, StringComparer.Ordinal).OrderBy(f => f.Id, StringComparer.Ordinal)];

    private static int Place(SearchFacet[] facets, string id) => Array.FindIndex(facets, f => f.Id == id);

    private static void Write(Utf8JsonWriter w, string name, SearchFacet[] facets) => Json.Array(w, name, facets, f =>
    {
        w.WriteStartArray();
        w.WriteStringValue(f.Id);
        w.WriteStringValue(f.Label);
        w.WriteEndArray();
    });

    /// <summary>From each document's day to the next one's: neighbours are of one unit, and often of one time.</summary>
    private static IEnumerable<int> Gaps(IReadOnlyList<SearchDocument> documents)
    {
        int before = 0;
        foreach (SearchDocument document in documents)
        {
            int day = document.Date is { } date ? date.DayNumber - s_day0.DayNumber : before;
            yield return day - before;
            before = day;
        }
    }
}
