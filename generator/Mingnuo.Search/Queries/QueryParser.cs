using System.Text;

namespace Mingnuo.Search.Queries;

/// <summary>
/// Reads lunr's query language, <c>[+|-][field:]text[^boost][~distance]</c>, with phrases in quotation marks. It never fails: what makes
/// no sense is searched as plain words.
/// </summary>
internal sealed class QueryParser
{
    /// <summary>How many UTF-16 units of a query are read.</summary>
    public const int Longest = 256;

    private const int MostDigits = 6;

    /// <summary>Beyond two edits most short words are alike, and the answer would be the whole index.</summary>
    private const int MostEdits = 2;

    private readonly string _text;
    private readonly List<Clause> _clauses = [];
    private int _at;

    private QueryParser(string text) => _text = text;

    /// <summary>Understands a query.</summary>
    public static Query Parse(string query)
    {
        bool isCut = query.Length > Longest;
        string text = isCut ? query[..(char.IsHighSurrogate(query[Longest - 1]) ? Longest - 1 : Longest)] : query;
        var parser = new QueryParser(text);
        return parser.ReadClauses()
            ? new Query(parser._clauses, IsPlain: false, isCut)
            : new Query([.. ClauseText.Words(text, new Clause([], FieldNames.All))], IsPlain: true, isCut);
    }

    private bool ReadClauses()
    {
        while (SkipSpace())
        {
            if (!ReadClause())
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadClause()
    {
        var clause = new Clause([], FieldNames.All);
        if (Sign() is '+' or '-')
        {
            clause = clause with { Presence = Sign() == '+' ? Presence.Required : Presence.Prohibited };
            _at++;
        }

        if (Sign() == '"')
        {
            return ReadQuoted(clause);
        }

        if (!ReadText(out string text, out bool isField))
        {
            return false;
        }

        if (isField)
        {
            if (FieldNames.Find(text) is not { } field)
            {
                return false;
            }

            clause = clause with { Fields = field };
            if (Sign() == '"')
            {
                return ReadQuoted(clause);
            }

            if (!ReadText(out text, out isField) || isField)
            {
                return false;
            }
        }

        return ReadModifiers(clause, out clause, out int? distance) && IsAtEnd() && Add(ClauseText.Clauses(text, clause, distance));
    }

    /// <summary>A phrase; text may follow without a space, and is a clause of its own.</summary>
    private bool ReadQuoted(Clause clause)
    {
        int from = ++_at;
        while (_at < _text.Length && Sign() != '"')
        {
            _at++;
        }

        if (_at == _text.Length)
        {
            return false;
        }

        string text = _text[from.._at++];
        return ReadModifiers(clause, out clause, out _) && Add(ClauseText.Phrase(text, clause with { IsQuoted = true }));
    }

    /// <summary>Text up to a space, a sign that ends it, or the colon behind a field's name. A backslash takes a sign's meaning away.</summary>
    private bool ReadText(out string text, out bool isField)
    {
        var read = new StringBuilder();
        bool isSign = Sign() is '+' or '-';
        isField = false;
        for (; !IsAtEnd(); _at++)
        {
            char sign = Sign();
            if (sign is '^' or '~')
            {
                break;
            }

            if (sign == ':')
            {
                isField = true;
                _at++;
                break;
            }

            if (sign == '\\' && _at + 1 < _text.Length)
            {
                // A star that is none separates, as all signs do in the index.
                char next = _text[++_at];
                read.Append(QuerySigns.Plain(next) == '*' ? ' ' : next);
                continue;
            }

            read.Append(_text[_at]);
        }

        text = read.ToString();
        return text.Length > 0 && !isSign;
    }

    private bool ReadModifiers(Clause clause, out Clause boosted, out int? distance)
    {
        boosted = clause;
        distance = null;
        while (Sign() is '^' or '~')
        {
            bool isBoost = Sign() == '^';
            int from = ++_at;
            while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
            {
                _at++;
            }

            if (_at - from is 0 or > MostDigits)
            {
                return false;
            }

            int number = int.Parse(_text.AsSpan(from, _at - from), System.Globalization.CultureInfo.InvariantCulture);
            boosted = isBoost ? boosted with { Boost = number } : boosted;
            distance = isBoost ? distance : Math.Min(number, MostEdits);
        }

        return true;
    }

    private bool Add(IEnumerable<Clause> clauses)
    {
        _clauses.AddRange(clauses);
        return true;
    }

    private bool SkipSpace()
    {
        while (_at < _text.Length && QuerySigns.IsSpace(_text[_at]))
        {
            _at++;
        }

        return _at < _text.Length;
    }

    private bool IsAtEnd() => _at == _text.Length || QuerySigns.IsSpace(_text[_at]);

    private char Sign() => _at < _text.Length ? QuerySigns.Plain(_text[_at]) : '\0';
}
