using Mingnuo.Search.Searching;

namespace Mingnuo.Tests.Search.Searching;

/// <summary>Where one term of a <see cref="MemoryIndex"/> stands.</summary>
internal sealed class MemoryPostings : IPostings
{
    private readonly List<int>[] _documents = [[], [], [], [], []];
    private readonly List<int[]>[] _positions = [[], [], [], [], []];

    public void Add(int field, int document, int[] positions)
    {
        _documents[field].Add(document);
        _positions[field].Add(positions);
    }

    public ReadOnlySpan<int> Documents(int field) => _documents[field].ToArray();

    public ReadOnlySpan<int> Frequencies(int field) => _positions[field].ConvertAll(p => p.Length).ToArray();

    public ReadOnlySpan<int> Positions(int field, int at) => _positions[field][at];
}
