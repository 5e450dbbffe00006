using System.Text;
using System.Text.Json;

namespace Mingnuo.Search.Index.Writing;

/// <summary>What is shown of documents: titles and addresses, sixteen documents a file, and their texts apart.</summary>
/// <param name="documents">All documents, in the order of their numbers.</param>
/// <param name="files">Where the files go.</param>
/// <param name="parallel">How many cores it may take.</param>
internal sealed class DocumentFiles(IReadOnlyList<SearchDocument> documents, FileSet files, ParallelOptions parallel)
{
    /// <summary>How many documents stand in one file.</summary>
    public const int BlockLength = 16;

    private const string Stem = "documents";
    private const string TextStem = "texts";
    private const int MostText = 12_000;

    /// <returns>The letters of each block's name.</returns>
    public IReadOnlyList<string> Write()
    {
        int blocks = (documents.Count + BlockLength - 1) / BlockLength;
        var texts = new (int Count, PackedFile File)[blocks][];
        Parallel.For(0, blocks, parallel, block => texts[block] = Texts(block));
        var named = texts.Select(block => block.Select(t => (t.Count, Name: files.Add(TextStem, t.File))).ToArray()).ToArray();
        var packed = new PackedFile[blocks];
        Parallel.For(0, blocks, parallel, block => packed[block] = PackedFile.Of(Block(block, named[block]).Span));
        return [.. packed.Select(p => files.Add(Stem, p))];
    }

    private (int Count, PackedFile File)[] Texts(int block)
    {
        int end = Math.Min(documents.Count, (block + 1) * BlockLength);
        List<(int, PackedFile)> cut = [];
        for (int from = block * BlockLength; from < end;)
        {
            int to = from + 1;
            int size = Size(from);
            while (to < end && size + Size(to) <= MostText)
            {
                size += Size(to++);
            }

            var bodies = documents.Skip(from).Take(to - from).Select(d => d.Body);
            cut.Add((to - from, PackedFile.Of(Json.Of(w => Json.Array(w, bodies, w.WriteStringValue)).Span)));
            from = to;
        }

        return [.. cut];
    }

    private int Size(int document) => Encoding.UTF8.GetByteCount(documents[document].Body);

    private ReadOnlyMemory<byte> Block(int block, (int Count, string Name)[] texts) => Json.Of(w =>
    {
        w.WriteStartObject();
        Json.Array(w, "docs", documents.Skip(block * BlockLength).Take(BlockLength), document => WriteParts(w, document));
        Json.Array(w, "texts", texts, text => WriteText(w, text));
        w.WriteEndObject();
    });

    private static void WriteParts(Utf8JsonWriter w, SearchDocument document)
    {
        w.WriteStartArray();
        w.WriteStringValue(document.Title);
        w.WriteStringValue(document.Address);
        w.WriteNumberValue(document.IsWithdrawn ? 1 : 0);
        w.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter w, (int Count, string Name) text)
    {
        w.WriteStartArray();
        w.WriteStringValue(text.Name);
        w.WriteNumberValue(text.Count);
        w.WriteEndArray();
    }
}
