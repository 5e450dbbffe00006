namespace Mingnuo.Search.Tokens;

/// <summary>Reads the tokens of folded text one by one, without making a string of each.</summary>
/// <param name="text">Folded text.</param>
/// <param name="isQuery">Whether a document number gives only year and number glued.</param>
internal ref struct TokenScanner(ReadOnlySpan<char> text, bool isQuery)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _next;
    private bool _isInRun;
    private DocumentNumber _number;
    private NumberPart _part;

    /// <summary>What the token is looked up by; overwritten by the next one.</summary>
    public ReadOnlySpan<char> Term { get; private set; }

    /// <summary>Its place among the tokens.</summary>
    public int Position { get; private set; }

    /// <summary>Where it begins in the folded text.</summary>
    public int Start { get; private set; }

    /// <summary>How much of the folded text it takes; a glued term takes its document number from year to number.</summary>
    public int Length { get; private set; }

    /// <summary>Goes to the next token; false at the end.</summary>
    public bool MoveNext()
    {
        if (_part == NumberPart.None && !_isInRun)
        {
            SkipSeparators();
        }

        if (_part != NumberPart.None)
        {
            MoveThroughNumber();
            return true;
        }

        if (_at >= _text.Length)
        {
            return false;
        }

        if (ClassAt(_at, out int length) == CharClass.Han)
        {
            MoveToHan(length);
        }
        else
        {
            MoveToWord(length);
        }

        return true;
    }

    private void MoveToHan(int length)
    {
        int end = _at + length;
        int second = 0;
        _isInRun = end < _text.Length && ClassAt(end, out second) == CharClass.Han;
        Give(_at, _isInRun ? length + second : length, _next++);
        _at = end;
    }

    private void MoveToWord(int length)
    {
        int end = _at + length;
        while (end < _text.Length && ClassAt(end, out int more) is CharClass.Word or CharClass.Mark)
        {
            end += more;
        }

        Give(_at, end - _at, _next++);
        _at = end;
    }

    /// <summary>Year, number and both glued stand at one position.</summary>
    private void MoveThroughNumber()
    {
        switch (_part)
        {
            case NumberPart.Year:
                Give(_number.Year, DocumentNumber.YearLength, _next);
                _part = NumberPart.Number;
                break;
            case NumberPart.Number:
                Give(_number.Number, _number.NumberLength, _next);
                _part = NumberPart.Glued;
                break;
            default:
                ReadOnlySpan<char> year = _text.Slice(_number.Year, DocumentNumber.YearLength);
                Give(_number.Year, _number.Number + _number.NumberLength - _number.Year, _next++);
                Term = string.Concat(year, _text.Slice(_number.Number, _number.NumberLength));
                _part = NumberPart.None;
                _at = _number.Hao;
                break;
        }
    }

    /// <summary>Goes to the next run, or to a document number. The brackets of one separate nothing, nor do spaces before them.</summary>
    private void SkipSeparators()
    {
        bool isGap = false;
        while (_at < _text.Length && ClassAt(_at, out int length) is CharClass.Separator or CharClass.Mark)
        {
            int bracket = DocumentNumber.SkipSpaces(_text, _at);
            if (DocumentNumber.TryRead(_text, bracket, out _number))
            {
                _part = isQuery ? NumberPart.Glued : NumberPart.Year;
                break;
            }

            isGap = true;
            _at = Math.Max(bracket, _at + length);
        }

        if (isGap && _next > 0)
        {
            _next++;
        }
    }

    private void Give(int start, int length, int position)
    {
        (Start, Length, Position) = (start, length, position);
        Term = _text.Slice(start, length);
    }

    private readonly CharClass ClassAt(int at, out int length) => CharClasses.Of(Normalizer.CodePoint(_text, at, out length));
}
