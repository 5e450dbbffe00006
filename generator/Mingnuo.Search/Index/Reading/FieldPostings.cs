namespace Mingnuo.Search.Index.Reading;

/// <summary>The documents that have a term in one field.</summary>
public sealed class FieldPostings
{
    private readonly Lazy<int[][]> _positions;

    internal FieldPostings(int[] documents, int[] frequencies, Func<int[][]> positions)
    {
        Documents = documents;
        Frequencies = frequencies;
        _positions = new Lazy<int[][]>(positions);
    }

    /// <summary>Their numbers, rising.</summary>
    public IReadOnlyList<int> Documents { get; }

    /// <summary>How often each has the term.</summary>
    public IReadOnlyList<int> Frequencies { get; }

    /// <summary>At which positions each has the term, rising. Those in bodies are read from another file when first asked for.</summary>
    /// <exception cref="IndexDamagedException">That file is damaged.</exception>
    public IReadOnlyList<IReadOnlyList<int>> Positions => _positions.Value;
}
