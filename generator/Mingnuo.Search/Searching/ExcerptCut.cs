namespace Mingnuo.Search.Searching;

/// <summary>Cuts the place of a text where most marks of different kinds stand together.</summary>
internal static class ExcerptCut
{
    private const int Length = 80;

    /// <summary>How much may stand before the first mark, so that a sentence shows its beginning.</summary>
    private const int MostBefore = 24;

    /// <summary>How much stands before it where no sentence begins.</summary>
    private const int Before = 12;

    private const string Ends = "。！？；\n";

    /// <summary>The excerpt around the best place; the earliest, where several are as good.</summary>
    public static Excerpt Around(string text, IReadOnlyList<ExcerptMark> marks)
    {
        ExcerptMark[] sorted = [.. marks.OrderBy(m => m.Range.Start).ThenByDescending(m => m.Range.End)];
        int start = sorted.Length == 0 ? 0 : Start(text, sorted[Best(sorted)].Range.Start);
        start = Math.Max(0, Math.Min(start, text.Length - Length));
        int end = Math.Min(text.Length, start + Length);
        start = Whole(text, start);
        end = Whole(text, end);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        string cut = text[start..end].Replace('\n', ' ').TrimEnd();
        return new Excerpt(cut, Merged(sorted, start, start + cut.Length), start > 0, start + cut.Length < text.TrimEnd().Length);
    }

    private static int Best(ExcerptMark[] marks)
    {
        int best = 0;
        int most = -1;
        for (int first = 0; first < marks.Length; first++)
        {
            int limit = marks[first].Range.Start + Length - MostBefore;
            int weight = marks.Skip(first).TakeWhile(m => m.Range.Start < limit).Where(m => m.Range.End <= limit).DistinctBy(m => m.Key).Sum(m => m.Weight);
            if (weight > most)
            {
                (best, most) = (first, weight);
            }
        }

        return best;
    }

    /// <summary>Where the sentence of a mark begins, if that is near; else a little before it.</summary>
    private static int Start(string text, int mark)
    {
        int earliest = Math.Max(0, mark - MostBefore);
        int end = text.AsSpan(earliest, mark - earliest).LastIndexOfAny(Ends);
        return end >= 0 ? earliest + end + 1 : earliest == 0 ? 0 : mark - Before;
    }

    /// <summary>An index that does not stand within a pair of surrogates.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;

    /// <summary>The marks within the cut, counted from its beginning; those that touch are one.</summary>
    private static List<TextRange> Merged(ExcerptMark[] marks, int start, int end)
    {
        var merged = new List<TextRange>();
        foreach (TextRange range in marks.Select(m => m.Range).Where(r => r.Start >= start && r.End <= end))
        {
            var mark = new TextRange(range.Start - start, range.End - start);
            if (merged.Count > 0 && mark.Start <= merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, mark.End) };
            }
            else
            {
                merged.Add(mark);
            }
        }

        return merged;
    }
}
