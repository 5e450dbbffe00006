using System.Text.Json;
using Mingnuo.Search.Index.Writing;

namespace Mingnuo.Search.Index.Reading;

/// <summary>What every query needs of every document.</summary>
/// <param name="Lengths">Of each field, how many tokens each document has.</param>
/// <param name="Blocks">The letters of the names of the documents' blocks.</param>
internal sealed record Columns(int[][] Lengths, string[] Blocks)
{
    public static Columns Read(JsonElement json, int documents)
    {
        var columns = new Columns(
            [.. json.GetProperty("lengths").EnumerateArray().Select(f => f.EnumerateArray().Select(n => n.GetInt32()).ToArray())],
            Manifest.Letters(json.GetProperty("blocks")));
        bool fits = columns.Lengths.Length == SearchFields.Count && columns.Lengths.All(f => f.Length == documents)
            && columns.Blocks.Length == (documents + DocumentFiles.BlockLength - 1) / DocumentFiles.BlockLength;
        return fits ? columns : throw new FormatException("parts do not fit together");
    }
}
