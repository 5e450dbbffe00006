using System.Text.Json;
using Mingnuo.Search.Index.Writing;

namespace Mingnuo.Search.Index.Reading;

/// <summary>What the manifest says.</summary>
/// <param name="Documents">How many documents there are.</param>
/// <param name="Boosts">How much a word counts in each field.</param>
/// <param name="Average">How many tokens a document has on average in each field.</param>
/// <param name="FirstTerms">What tells each shard from the one before: the beginning of its first term; all of it for the first shard.</param>
/// <param name="Shards">The letters of each shard's name.</param>
/// <param name="Columns">The letters of the columns' name.</param>
/// <param name="Facets">The letters of the facets' name.</param>
/// <param name="Names">The letters of the suggestions' name.</param>
/// <param name="Vocabulary">The letters of the vocabulary's names.</param>
internal sealed record Manifest(
    int Documents, double[] Boosts, double[] Average, string[] FirstTerms, string[] Shards, string Columns, string Facets, string Names, string[] Vocabulary)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="FormatException">It is of another version, or does not fit together.</exception>
    public static Manifest Read(JsonElement json)
    {
        if (json.GetProperty("version").GetInt32() != ManifestFile.Version || json.GetProperty("documentBlock").GetInt32() != DocumentFiles.BlockLength)
        {
            throw new FormatException("unknown version");
        }

        var manifest = new Manifest(
            json.GetProperty("documents").GetInt32(),
            [.. json.GetProperty("boosts").EnumerateArray().Select(n => n.GetDouble())],
            [.. json.GetProperty("average").EnumerateArray().Select(n => n.GetDouble())],
            Strings(json.GetProperty("terms")),
            Letters(json.GetProperty("shards")),
            json.GetProperty("columns").GetString()!,
            json.GetProperty("facets").GetString()!,
            json.GetProperty("names").GetString()!,
            Strings(json.GetProperty("vocabulary")));
        bool fits = manifest.Boosts.Length == SearchFields.Count && manifest.Average.Length == SearchFields.Count
            && manifest.FirstTerms.Length == manifest.Shards.Length;
        return fits ? manifest : throw new FormatException("parts do not fit together");
    }

    /// <summary>Names that stand one after the other in one text.</summary>
    public static string[] Letters(JsonElement json) => [.. json.GetString()!.Chunk(FileSet.NameLength).Select(c => new string(c))];

    /// <summary>An array of texts.</summary>
    public static string[] Strings(JsonElement json) => [.. json.EnumerateArray().Select(s => s.GetString()!)];
}
