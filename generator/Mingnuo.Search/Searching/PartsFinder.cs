using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Queries;

namespace Mingnuo.Search.Searching;

/// <summary>
/// Finds the documents that hold all parts of a run: people type two words without a space and mean both. A part is a word, or two or more
/// 汉字 that follow each other; since longer parts are made of parts of two and three, those are enough.
/// </summary>
internal sealed class PartsFinder(IndexReader index, IReadOnlyList<FoundTerm> run, Clause clause)
{
    private readonly Dictionary<int, FoundTerm> _byOffset = run.ToDictionary(t => t.Term.Offset);

    /// <summary>The documents in which the run, somehow cut, has each part in some field.</summary>
    public DocumentSet Find()
    {
        int width = run[^1].Term.Offset + run[^1].Term.Width;
        var reached = new DocumentSet[width + 1];
        reached[0] = DocumentSet.Full(index.Documents);
        for (int end = 1; end <= width; end++)
        {
            reached[end] = new DocumentSet(index.Documents);
            for (int length = 1; length <= Math.Min(3, end); length++)
            {
                if (Part(end - length, length) is { } part && reached[end - length].Count > 0)
                {
                    reached[end] = reached[end].Or(reached[end - length].And(Having(part)));
                }
            }
        }

        return reached[width];
    }

    /// <summary>The terms of a part; <see langword="null"/> where none can stand.</summary>
    private FoundTerm[]? Part(int start, int length)
    {
        FoundTerm? first = _byOffset.GetValueOrDefault(start);
        if (first is null || length == 1)
        {
            return first is { Term.Width: 1 } ? [first] : null;
        }

        FoundTerm? second = _byOffset.GetValueOrDefault(start + 1);
        bool isPair = first.Term.Width == 2;
        return length == 2
            ? (isPair ? [first] : null)
            : isPair && second is { Term.Width: 2 } ? [first, second] : null;
    }

    private DocumentSet Having(FoundTerm[] part)
    {
        var having = new DocumentSet(index.Documents);
        foreach (SearchField field in SearchFields.All.Where(clause.Has))
        {
            having = having.Or(PhraseFinder.Find(index, part, field));
        }

        return having;
    }
}
