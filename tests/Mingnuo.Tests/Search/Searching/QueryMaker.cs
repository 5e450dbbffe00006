using Mingnuo.Search.Index;

namespace Mingnuo.Tests.Search.Searching;

/// <summary>Makes queries of lunr's language over the terms of an index, the same ones at every run.</summary>
internal sealed class QueryMaker(IReadOnlyList<string> terms, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A query of one to four clauses.</summary>
    /// <param name="hasWild">Whether a clause may walk through the whole vocabulary, which lunr is slow at in Jint.</param>
    public string Next(bool hasWild)
    {
        int wild = hasWild ? 0 : -1;
        return string.Join(' ', Enumerable.Range(0, 1 + _random.Next(4)).Select(clause => Clause(clause == wild)));
    }

    private string Clause(bool isWild)
    {
        string presence = _random.Next(8) switch { 0 or 1 => "+", 2 => "-", _ => "" };
        string field = _random.Next(3) == 0 ? SearchFields.Names[_random.Next(SearchFields.Count)] + ":" : "";
        string boost = _random.Next(4) == 0 ? $"^{_random.Next(12)}" : "";
        return presence + field + (isWild ? Wild() : Tame()) + boost;
    }

    private string Tame()
    {
        string term = Term();
        return _random.Next(6) switch
        {
            0 => term + "*",
            1 => term[..1] + "*",
            2 when term.Length > 2 => $"{term[..2]}*{term[^1]}",
            3 => "xyzzy",
            _ => term,
        };
    }

    private string Wild()
    {
        string term = Term();
        char letter = char.IsAscii(term[0]) ? 'w' : Term()[0];
        return _random.Next(8) switch
        {
            0 => "*" + term[^1],
            1 => "*" + term,
            2 => $"*{term[^1]}*",
            3 => term + "~2",
            4 when char.IsAscii(letter) => $"{term[..1]}{letter}{term[1..]}~2",
            5 when !char.IsAscii(letter) => $"{term[..^1]}{letter}~1",
            6 => new string([.. term.Reverse()]) + "~1",
            _ => term + "~1",
        };
    }

    /// <summary>Not one 汉字 alone, which lunr would look up as it is, nor a half of a pair, which is no text.</summary>
    private string Term()
    {
        while (true)
        {
            string term = terms[_random.Next(terms.Count)];
            if (term.Length > 1 && !term.Any(char.IsSurrogate))
            {
                return term;
            }
        }
    }
}
