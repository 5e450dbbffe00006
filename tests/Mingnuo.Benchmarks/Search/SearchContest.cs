using Mingnuo.Benchmarks.Measuring;

namespace Mingnuo.Benchmarks.Search;

/// <summary>The same questions for each engine, on the same published pages.</summary>
internal sealed class SearchContest(IReadOnlyList<SearchedPage> pages, SearchBrowser browser, int size)
{
    private const int ColdQueries = 8;

    private readonly SearchQueries _queries = new(pages);

    public async Task<SearchFigures> Run(SearchEngine engine, CancellationToken cancel)
    {
        IReadOnlyList<SearchQuery> known = _queries.KnownItems(size);
        IReadOnlyList<SearchQuery> substrings = _queries.Substrings(size);
        IReadOnlyList<SearchQuery> joined = _queries.Joined(size);
        string[] texts = [.. new[] { known, substrings, joined }.SelectMany(queries => queries).Select(query => query.Text)];

        var cold = new List<double>();
        for (int i = 0; i < ColdQueries; i++)
        {
            cancel.ThrowIfCancellationRequested();
            cold.Add((await browser.AskAsync(engine, [texts[i * (texts.Length / ColdQueries)]]))[0].Bytes);
        }

        IReadOnlyList<SearchAnswer> answers = await browser.AskAsync(engine, texts);
        // Asked once more in the same page, nothing has to come over the network.
        IReadOnlyList<SearchAnswer> again = await browser.AskAsync(engine, [.. texts.SelectMany(text => new[] { text, text })]);
        return new SearchFigures(
            engine.Name,
            Median.Of(cold),
            answers.Skip(1).Average(answer => answer.Bytes),
            Share(known.Zip(answers), (query, answer) => At(query, answer, 1)),
            Share(known.Zip(answers), (query, answer) => At(query, answer, 10)),
            Share(known.Zip(answers).Where(pair => pair.First.IsInOneTitle), (query, answer) => At(query, answer, 1)),
            [.. again.Where((_, i) => i % 2 == 1).Select(answer => answer.Milliseconds)])
        {
            Substrings = Compared(substrings, [.. answers.Skip(known.Count).Take(substrings.Count)]),
            Joined = Together(joined, [.. answers.Skip(known.Count + substrings.Count)]),
        };
    }

    private bool At(SearchQuery query, SearchAnswer answer, int places) =>
        answer.First.Take(places).Any(address => address == pages[query.Wanted!.Value].Address);

    private static double Share(IEnumerable<(SearchQuery First, SearchAnswer Second)> pairs, Func<SearchQuery, SearchAnswer, bool> isRight)
    {
        (SearchQuery, SearchAnswer)[] all = [.. pairs];
        return all.Length == 0 ? double.NaN : (double)all.Count(pair => isRight(pair.Item1, pair.Item2)) / all.Length;
    }

    private static (double Recall, double Precision) Compared(IReadOnlyList<SearchQuery> queries, IReadOnlyList<SearchAnswer> answers)
    {
        if (answers.Any(answer => answer.All is null))
        {
            return (double.NaN, double.NaN);
        }

        double found = queries.Zip(answers).Sum(pair => pair.Second.All!.Count(pair.First.Right.Contains));
        return (found / queries.Sum(query => query.Right.Count), found / answers.Sum(answer => answer.All!.Count));
    }

    private static (double Recall, double FirstTen) Together(IReadOnlyList<SearchQuery> queries, IReadOnlyList<SearchAnswer> answers)
    {
        if (answers.Any(answer => answer.Parts is null))
        {
            return (double.NaN, double.NaN);
        }

        double found = 0, right = 0, shown = 0;
        foreach ((SearchQuery query, SearchAnswer answer) in queries.Zip(answers))
        {
            int[] all = [.. answer.All!, .. answer.Parts!];
            found += all.Count(query.Right.Contains);
            shown += Math.Min(10, all.Length);
            right += all.Take(10).Count(query.Right.Contains);
        }

        return (found / queries.Sum(query => query.Right.Count), right / shown);
    }
}
