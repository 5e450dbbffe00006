using System.Text.Json;

namespace Mingnuo.Search.Index.Reading;

/// <summary>Sixteen documents, and the files in which their texts stand.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Texts">The letters of each file of texts, and how many documents it has.</param>
internal sealed record DocumentBlock(IndexedDocument[] Documents, (string Name, int Count)[] Texts)
{
    /// <summary>Reads a block of a certain number of documents.</summary>
    public static DocumentBlock Read(JsonElement json, int documents)
    {
        var block = new DocumentBlock(
            [.. json.GetProperty("docs").EnumerateArray().Select(d => new IndexedDocument(d[0].GetString()!, d[1].GetString()!, d[2].GetInt32() == 1))],
            [.. json.GetProperty("texts").EnumerateArray().Select(t => (t[0].GetString()!, t[1].GetInt32()))]);
        bool fits = block.Documents.Length == documents && block.Texts.Sum(t => (long)t.Count) == documents && block.Texts.All(t => t.Count > 0);
        return fits ? block : throw new FormatException("parts do not fit together");
    }

    /// <summary>Which file has the text of a document, at which place, and how many it has.</summary>
    /// <param name="place">The document's place in the block.</param>
    public (string Name, int Place, int Count) TextOf(int place)
    {
        int file = 0;
        for (; place >= Texts[file].Count; file++)
        {
            place -= Texts[file].Count;
        }

        return (Texts[file].Name, place, Texts[file].Count);
    }
}
