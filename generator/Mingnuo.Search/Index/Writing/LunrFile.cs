using System.Text.Json;
using Mingnuo.Search.Index.Reading;
using LunrWeight = Mingnuo.Search.Searching.LunrWeight;

namespace Mingnuo.Search.Index.Writing;

/// <summary>
/// The same index as stock lunr.js 2.3.9 loads it: <c>lunr.Index.load</c>. Its references are addresses; its pipeline is empty, because
/// the tokens are ours, so whoever asks it must cut the query as we do.
/// </summary>
/// <param name="index">The index.</param>
internal sealed class LunrFile(IndexReader index)
{
    private const string LunrVersion = "2.3.9";
    private readonly string[] _references = [.. Enumerable.Range(0, index.Documents).Select(i => index.Document(i).Address)];

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Write()
    {
        Postings[] postings = [.. index.Vocabulary.Select(term => index.Find(term)!)];
        return Json.Of(w =>
        {
            w.WriteStartObject();
            w.WriteString("version", LunrVersion);
            Json.Strings(w, "fields", SearchFields.Names);
            w.WritePropertyName("fieldVectors");
            w.WriteStartArray();
            foreach (SearchField field in SearchFields.All)
            {
                WriteVectors(w, field, postings);
            }

            w.WriteEndArray();
            Json.Array(w, "invertedIndex", postings.Index(), p => WriteTerm(w, p.Index, p.Item));
            Json.Strings(w, "pipeline", []);
            w.WriteEndObject();
        });
    }

    private void WriteVectors(Utf8JsonWriter w, SearchField field, Postings[] postings)
    {
        var vectors = new List<(int Term, double Weight)>[index.Documents];
        foreach ((int number, Postings term) in postings.Index())
        {
            if (term[field] is { } found)
            {
                double idf = LunrWeight.Idf(index.Documents, SearchFields.All.Sum(f => term[f]?.Documents.Count ?? 0));
                for (int at = 0; at < found.Documents.Count; at++)
                {
                    int document = found.Documents[at];
                    double length = index.Length(document, field) / index.AverageLength(field);
                    (vectors[document] ??= []).Add((number, LunrWeight.Of(idf, found.Frequencies[at], length, index.Boosts[(int)field])));
                }
            }
        }

        for (int document = 0; document < vectors.Length; document++)
        {
            w.WriteStartArray();
            w.WriteStringValue($"{SearchFields.Names[(int)field]}/{_references[document]}");
            w.WriteStartArray();
            foreach ((int term, double weight) in vectors[document] ?? [])
            {
                w.WriteNumberValue(term);
                w.WriteNumberValue(weight);
            }

            w.WriteEndArray();
            w.WriteEndArray();
        }
    }

    private void WriteTerm(Utf8JsonWriter w, int number, Postings term)
    {
        w.WriteStartArray();
        w.WriteStringValue(term.Term);
        w.WriteStartObject();
        w.WriteNumber("_index", number);
        foreach (SearchField field in SearchFields.All)
        {
            w.WriteStartObject(SearchFields.Names[(int)field]);
            foreach (int document in term[field]?.Documents ?? [])
            {
                w.WriteStartObject(_references[document]);
                w.WriteEndObject();
            }

            w.WriteEndObject();
        }

        w.WriteEndObject();
        w.WriteEndArray();
    }
}
