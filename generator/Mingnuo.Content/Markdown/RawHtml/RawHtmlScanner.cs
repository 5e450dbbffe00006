using Markdig.Helpers;

namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>
/// Cuts raw HTML into tags and text. Stricter than a browser: what it takes for a tag is a tag to every browser, and everything else
/// is either text, which is escaped when written, or broken, which is refused. Each character is looked at once.
/// </summary>
/// <param name="text">The text that holds the HTML.</param>
/// <param name="start">Where the HTML begins.</param>
/// <param name="end">Where it ends, exclusive.</param>
internal sealed class RawHtmlScanner(string text, int start, int end)
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    /// <summary>More than any tag needs; keeps the search for one written twice short.</summary>
    private const int MaxAttributes = 16;

    private readonly TextCursor _cursor = new(text, start, end);

    /// <summary>Reads the next piece; <see langword="false"/> at the end.</summary>
    public bool TryRead(out RawHtmlToken token)
    {
        int from = _cursor.At;
        if (from >= end)
        {
            token = default;
            return false;
        }

        token = text[from] == '<' && StartsMarkup(from + 1) ? ReadMarkup(from) : ReadText(from);
        _cursor.At = token.End;
        return true;
    }

    /// <summary>After a &lt; that is followed by anything else, HTML goes on as text.</summary>
    private bool StartsMarkup(int at) => at < end && (char.IsAsciiLetter(text[at]) || text[at] is '/' or '!' or '?');

    private RawHtmlToken ReadText(int from)
    {
        int to = from + 1;
        while (to < end && !(text[to] == '<' && StartsMarkup(to + 1)))
        {
            to++;
        }

        return Piece(RawHtmlTokenKind.Text, from, to);
    }

    private RawHtmlToken ReadMarkup(int from)
    {
        _cursor.At = from + 1;
        RawHtmlToken? token = text[from + 1] switch
        {
            '!' => ReadComment(from),
            '/' => ReadClose(from),
            '?' => null,
            _ => ReadOpen(from),
        };
        return token ?? Piece(RawHtmlTokenKind.Broken, from, end);
    }

    private RawHtmlToken? ReadComment(int from)
    {
        if (!text.AsSpan(from, end - from).StartsWith(CommentStart, StringComparison.Ordinal))
        {
            return null;
        }

        int to = text.AsSpan(from + CommentStart.Length, end - from - CommentStart.Length).IndexOf(CommentEnd, StringComparison.Ordinal);
        return to < 0 ? null : Piece(RawHtmlTokenKind.Comment, from, from + CommentStart.Length + to + CommentEnd.Length);
    }

    private RawHtmlToken? ReadClose(int from)
    {
        _cursor.At++;
        string name = _cursor.ReadName();
        _cursor.SkipSpace();
        return name.Length > 0 && _cursor.Take('>') ? new RawHtmlToken(RawHtmlTokenKind.Close, from, _cursor.At, name, []) : null;
    }

    private RawHtmlToken? ReadOpen(int from)
    {
        string name = _cursor.ReadName();
        var attributes = new List<RawHtmlAttribute>();
        while (true)
        {
            bool spaced = _cursor.SkipSpace();
            if (_cursor.Take('>'))
            {
                return new RawHtmlToken(RawHtmlTokenKind.Open, from, _cursor.At, name, attributes);
            }

            if (_cursor.Take('/'))
            {
                // <br/> only; in any other element browsers ignore the slash, which is not what was meant.
                return name == "br" && _cursor.Take('>') ? new RawHtmlToken(RawHtmlTokenKind.Open, from, _cursor.At, name, attributes) : null;
            }

            if (!spaced || attributes.Count == MaxAttributes || ReadAttribute() is not { } attribute || attributes.Exists(a => a.Name == attribute.Name))
            {
                return null;
            }

            attributes.Add(attribute);
        }
    }

    private RawHtmlAttribute? ReadAttribute()
    {
        int from = _cursor.At;
        string name = _cursor.ReadName();
        if (name.Length == 0)
        {
            return null;
        }

        int afterName = _cursor.At;
        _cursor.SkipSpace();
        if (!_cursor.Take('='))
        {
            _cursor.At = afterName;
            return new RawHtmlAttribute(name, "", from);
        }

        _cursor.SkipSpace();
        return _cursor.ReadValue() is { } value ? new RawHtmlAttribute(name, HtmlHelper.Unescape(value, removeBackSlash: false), from) : null;
    }

    private static RawHtmlToken Piece(RawHtmlTokenKind kind, int from, int to) => new(kind, from, to, "", []);
}
