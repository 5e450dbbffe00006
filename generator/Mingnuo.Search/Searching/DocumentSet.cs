using System.Numerics;

namespace Mingnuo.Search.Searching;

/// <summary>Some of the documents of an index, a bit for each.</summary>
internal sealed class DocumentSet
{
    private const int WordBits = 64;

    private readonly ulong[] _words;
    private readonly int _size;

    /// <summary>An empty set.</summary>
    public DocumentSet(int size) => (_words, _size) = (new ulong[(size + WordBits - 1) / WordBits], size);

    /// <summary>How many documents are in it.</summary>
    public int Count => _words.Sum(BitOperations.PopCount);

    /// <summary>Its documents, ascending.</summary>
    public IEnumerable<int> Members
    {
        get
        {
            for (int word = 0; word < _words.Length; word++)
            {
                for (ulong rest = _words[word]; rest != 0; rest &= rest - 1)
                {
                    yield return (word * WordBits) + BitOperations.TrailingZeroCount(rest);
                }
            }
        }
    }

    /// <summary>The set of all documents.</summary>
    public static DocumentSet Full(int size)
    {
        var all = new DocumentSet(size);
        for (int document = 0; document < size; document++)
        {
            all.Add(document);
        }

        return all;
    }

    public bool Contains(int document) => (_words[document / WordBits] & (1UL << (document % WordBits))) != 0;

    public void Add(int document) => _words[document / WordBits] |= 1UL << (document % WordBits);

    /// <summary>Takes in some documents.</summary>
    public void Add(IEnumerable<int> documents)
    {
        foreach (int document in documents)
        {
            Add(document);
        }
    }

    /// <summary>Those of either.</summary>
    public DocumentSet Or(DocumentSet other) => Combine(other, (a, b) => a | b);

    /// <summary>Those of both.</summary>
    public DocumentSet And(DocumentSet other) => Combine(other, (a, b) => a & b);

    /// <summary>Those of this one that the other does not have.</summary>
    public DocumentSet Without(DocumentSet other) => Combine(other, (a, b) => a & ~b);

    private DocumentSet Combine(DocumentSet other, Func<ulong, ulong, ulong> combine)
    {
        var result = new DocumentSet(_size);
        for (int word = 0; word < _words.Length; word++)
        {
            result._words[word] = combine(_words[word], other._words[word]);
        }

        return result;
    }
}
