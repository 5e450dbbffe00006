using System.Text;
using Mingnuo.Search.Index.Building;

namespace Mingnuo.Search.Index.Writing;

/// <summary>The shards: terms with their postings, and blocks of their positions in bodies.</summary>
/// <param name="postings">All terms.</param>
/// <param name="files">Where the files go.</param>
/// <param name="parallel">How many cores it may take.</param>
internal sealed class TermFiles(TermPostings postings, FileSet files, ParallelOptions parallel)
{
    private const string Stem = "terms";
    private const string PositionStem = "positions";

    // Postings and positions are small numbers in which a compressor finds a third to a half; so that a file has about 12 KB.
    private static readonly Cuts s_shards = new(18_000, 28_000);
    private static readonly Cuts s_positions = new(14_000, 20_000);

    /// <summary>Writes all of them.</summary>
    /// <returns>What tells each shard from the one before, and the letters of its name.</returns>
    public (IReadOnlyList<string> First, IReadOnlyList<string> Names) Write()
    {
        List<int> starts = s_shards.Of(0, postings.Terms.Length, Size, Mark);
        var blocks = new (int First, PackedFile File)[starts.Count][];
        Parallel.For(0, starts.Count, parallel, shard => blocks[shard] = PositionBlocks(starts[shard], End(starts, shard)));

        // Names are given one after the other, so that which of two clashing ones gives way depends on no core.
        var named = blocks.Select(shard => shard.Select(b => (b.First, Name: files.Add(PositionStem, b.File))).ToArray()).ToArray();
        var shards = new PackedFile[starts.Count];
        Parallel.For(0, starts.Count, parallel, shard => shards[shard] = PackedFile.Of(Shard(starts[shard], End(starts, shard), named[shard]).Bytes));
        return ([.. starts.Select(Border)], [.. shards.Select(s => files.Add(Stem, s))]);
    }

    /// <summary>A shard would rather begin with another first sign than the term before: then one sign tells them apart in the manifest.</summary>
    private uint Mark(int term)
    {
        bool isNewSign = term == 0 || postings.Terms[term][0] != postings.Terms[term - 1][0];
        return (Cuts.Mark(postings.Terms[term]) >> 1) | (isNewSign ? 0 : 1u << 31);
    }

    /// <summary>The shortest beginning of a term that is behind the term before; the whole term where that is the first of all.</summary>
    private string Border(int term)
    {
        string whole = postings.Terms[term];
        int length = term == 0 ? whole.Length : 1;
        while (length < whole.Length && (char.IsHighSurrogate(whole[length - 1]) || string.CompareOrdinal(whole[..length], postings.Terms[term - 1]) <= 0))
        {
            length++;
        }

        return whole[..length];
    }

    private int End(List<int> starts, int shard) => shard + 1 < starts.Count ? starts[shard + 1] : postings.Terms.Length;

    private int Size(int term) => Encoding.UTF8.GetByteCount(postings.Terms[term]) + postings.Postings(term).Length + 2;

    private (int First, PackedFile File)[] PositionBlocks(int from, int to)
    {
        List<int> starts = s_positions.Of(from, to, term => postings.Positions(term).Length + 1, term => Cuts.Mark(postings.Terms[term]));
        return [.. starts.Select((start, block) => (start - from, PackedFile.Of(PositionBlock(start, block + 1 < starts.Count ? starts[block + 1] : to).Bytes)))];
    }

    private ByteBuffer PositionBlock(int from, int to)
    {
        var bytes = new ByteBuffer();
        bytes.AppendVarint(to - from);
        for (int term = from; term < to; term++)
        {
            bytes.AppendVarint(postings.Positions(term).Length);
        }

        for (int term = from; term < to; term++)
        {
            bytes.Append(postings.Positions(term));
        }

        return bytes;
    }

    private ByteBuffer Shard(int from, int to, (int First, string Name)[] blocks)
    {
        var bytes = new ByteBuffer();
        bytes.AppendVarint(blocks.Length);
        foreach ((int first, string name) in blocks)
        {
            bytes.AppendText(name);
            bytes.AppendVarint(first);
        }

        string terms = string.Join('\n', postings.Terms[from..to]);
        bytes.AppendVarint(Encoding.UTF8.GetByteCount(terms));
        bytes.AppendText(terms);
        for (int term = from; term < to; term++)
        {
            bytes.AppendVarint(postings.Postings(term).Length);
        }

        for (int term = from; term < to; term++)
        {
            bytes.Append(postings.Postings(term));
        }

        return bytes;
    }
}
