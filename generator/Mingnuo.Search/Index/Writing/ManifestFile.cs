using Mingnuo.Search.Index.Building;

namespace Mingnuo.Search.Index.Writing;

/// <summary>The manifest, which names all that is loaded later, and the columns, which every query needs.</summary>
/// <param name="postings">All terms, and the lengths of fields.</param>
/// <param name="options">How the index is made.</param>
internal sealed class ManifestFile(TermPostings postings, SearchOptions options)
{
    /// <summary>The version of the format that is written.</summary>
    public const int Version = 1;

    /// <summary>Lengths of fields, and the names of the documents' blocks.</summary>
    public PackedFile Columns(IReadOnlyList<string> blocks) => PackedFile.Of(Json.Of(w =>
    {
        w.WriteStartObject();
        Json.Array(w, "lengths", postings.Lengths, field => Json.Array(w, field, w.WriteNumberValue));
        w.WriteString("blocks", string.Concat(blocks));
        w.WriteEndObject();
    }).Span);

    /// <summary>What the search box suggests.</summary>
    public PackedFile Names() => PackedFile.Of(Json.Of(w => Json.Array(w, options.Names, name =>
    {
        w.WriteStartArray();
        w.WriteStringValue(name.Text);
        w.WriteStringValue(name.KindLabel);
        w.WriteStringValue(name.Address);
        w.WriteEndArray();
    })).Span);

    /// <summary>The manifest itself.</summary>
    /// <param name="shards">What tells each shard from the one before, and the letters of its name.</param>
    /// <param name="columns">The letters of the columns' name.</param>
    /// <param name="facets">The letters of the facets' name.</param>
    /// <param name="names">The letters of the suggestions' name.</param>
    /// <param name="vocabulary">The letters of the vocabulary's names.</param>
    public ReadOnlyMemory<byte> Manifest(
        (IReadOnlyList<string> First, IReadOnlyList<string> Names) shards, string columns, string facets, string names, IReadOnlyList<string> vocabulary) => Json.Of(w =>
    {
        w.WriteStartObject();
        w.WriteNumber("version", Version);
        w.WriteNumber("documents", postings.Lengths[0].Length);
        Json.Strings(w, "fields", SearchFields.Names);
        Json.Array(w, "boosts", options.Boosts, w.WriteNumberValue);
        Json.Array(w, "average", postings.Lengths, field => w.WriteNumberValue(field is [] ? 0 : field.Sum(n => (long)n) / (double)field.Length));
        Json.Strings(w, "terms", shards.First);
        w.WriteString("shards", string.Concat(shards.Names));
        w.WriteNumber("documentBlock", DocumentFiles.BlockLength);
        w.WriteString("columns", columns);
        w.WriteString("facets", facets);
        w.WriteString("names", names);
        Json.Strings(w, "vocabulary", vocabulary);
        w.WriteEndObject();
    });
}
