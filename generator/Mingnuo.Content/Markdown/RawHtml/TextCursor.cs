namespace Mingnuo.Content.Markdown.RawHtml;

/// <summary>Reads the parts of a tag from a stretch of text.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the stretch begins.</param>
/// <param name="end">Where it ends, exclusive.</param>
internal sealed class TextCursor(string text, int start, int end)
{
    /// <summary>Where the next character is read.</summary>
    public int At { get; set; } = start;

    /// <summary>A value in quotes or without; <see langword="null"/> where there is none or its quote does not close.</summary>
    public string? ReadValue()
    {
        int from = At;
        if (At < end && text[At] is '"' or '\'')
        {
            int length = text.AsSpan(from + 1, end - from - 1).IndexOf(text[from]);
            At = length < 0 ? end : from + length + 2;
            return length < 0 ? null : text.Substring(from + 1, length);
        }

        while (At < end && !char.IsWhiteSpace(text[At]) && text[At] is not ('"' or '\'' or '=' or '<' or '>' or '`'))
        {
            At++;
        }

        return At > from ? text[from..At] : null;
    }

    /// <summary>The name of an element or attribute in lower case; empty where there is none.</summary>
    public string ReadName()
    {
        int from = At;
        while (At < end && (char.IsAsciiLetterOrDigit(text[At]) || text[At] is '-' or '_' or ':' or '.' or '@'))
        {
            At++;
        }

        return text[from..At].ToLowerInvariant();
    }

    /// <summary>Goes over white space; whether there was any.</summary>
    public bool SkipSpace()
    {
        int from = At;
        while (At < end && text[At] is ' ' or '\t' or '\n')
        {
            At++;
        }

        return At > from;
    }

    /// <summary>Goes over a character, if it is this one.</summary>
    public bool Take(char c)
    {
        bool taken = At < end && text[At] == c;
        At += taken ? 1 : 0;
        return taken;
    }
}
