using System.Buffers;
using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Mingnuo.Content.Markdown.Parsing;

/// <summary>
/// Makes links of bare addresses (<c>https://…</c>, <c>http://…</c>, <c>www.…</c>) inside Chinese text, where no space stands before
/// or after them: the address ends at the first 汉字 or full-width mark. Markdig's own extension needs the spaces, and looks back
/// over the whole paragraph for every address.
/// </summary>
internal sealed class BareLinkParser : InlineParser
{
    private const string Bare = "www.";

    private static readonly SearchValues<char> UrlCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?#@!$&'()*+,;=:%");

    /// <summary>An address begins after these, after white space, and after anything that is not ASCII.</summary>
    private static readonly SearchValues<char> Openers = SearchValues.Create("(*_~[:;,'\"|");

    /// <summary>Marks that end the sentence, not the address (GitHub Flavored Markdown, "Autolinks").</summary>
    private static readonly SearchValues<char> Trailing = SearchValues.Create("?!.,:;*_~'");

    public BareLinkParser() => OpeningCharacters = ['h', 'w'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        char before = slice.PeekCharExtra(-1);
        if (char.IsAscii(before) && !before.IsWhiteSpaceOrZero() && !Openers.Contains(before))
        {
            return false;
        }

        ReadOnlySpan<char> text = slice.AsSpan();
        int prefix = PrefixLength(text);
        if (prefix == 0 || !HasHost(text[(text[0] == 'w' ? 0 : prefix)..]))
        {
            return false;
        }

        int length = LengthOf(text);
        if (length <= prefix)
        {
            return false;
        }

        string written = text[..length].ToString();
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        var span = new SourceSpan(start, start + length - 1);
        var link = new LinkInline
        {
            Url = text[0] == 'w' ? "http://" + written : written,
            IsAutoLink = true,
            IsClosed = true,
            Span = span,
            UrlSpan = span,
            Line = line,
            Column = column,
        };
        link.AppendChild(new LiteralInline(written) { IsClosed = true, Span = span, Line = line, Column = column });
        processor.Inline = link;
        slice.Start += length;
        return true;
    }

    private static int PrefixLength(ReadOnlySpan<char> text) =>
        text.StartsWith("https://", StringComparison.Ordinal) ? "https://".Length
        : text.StartsWith("http://", StringComparison.Ordinal) ? "http://".Length
        : text.StartsWith(Bare, StringComparison.Ordinal) ? Bare.Length
        : 0;

    /// <summary>A name with a dot inside; looked at first, so that no run of broken addresses is read twice.</summary>
    private static bool HasHost(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '.' or '-'))
        {
            length++;
        }

        ReadOnlySpan<char> host = text[..length].TrimEnd('.');
        return host.Contains('.') && host[0] != '.' && !host.Contains("..", StringComparison.Ordinal);
    }

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsAscii(text[length]) ? UrlCharacters.Contains(text[length]) : IsForeignLetter(text[length])))
        {
            length++;
        }

        // A parenthesis that closes none of the address's own belongs to the sentence around it.
        int loose = text[..length].Count(')') - text[..length].Count('(');
        while (length > 0 && (Trailing.Contains(text[length - 1]) || (loose > 0 && text[length - 1] == ')')))
        {
            length--;
            loose -= text[length] == ')' ? 1 : 0;
        }

        return length;
    }

    private static bool IsForeignLetter(char c) => char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && !CjkText.IsWide(new Rune(c));
}
