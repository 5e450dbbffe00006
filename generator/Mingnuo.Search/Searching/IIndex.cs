namespace Mingnuo.Search.Searching;

/// <summary>What the engine asks of an index.</summary>
internal interface IIndex
{
    /// <summary>How many documents it has; they are numbered from 0.</summary>
    int Documents { get; }

    /// <summary>What a field weighs.</summary>
    double Boost(int field);

    /// <summary>The mean number of tokens in a field, over all documents.</summary>
    double AverageLength(int field);

    /// <summary>How many tokens a field of a document has.</summary>
    int Length(int document, int field);

    /// <summary>Where a term stands; <see langword="null"/> where no document has it.</summary>
    IPostings? Find(string term);

    /// <summary>All terms that begin so, in ordinal order.</summary>
    IEnumerable<string> Terms(string prefix);

    /// <summary>All terms, in ordinal order.</summary>
    IEnumerable<string> Vocabulary();
}
