using Mingnuo.Search.Tokens;

namespace Mingnuo.Search.Index.Building;

/// <summary>The tokens of one text as numbers, sorted by term and position; used again for the next text.</summary>
internal sealed class TokenBuffer
{
    private readonly FoldedText _folded = new();
    private ulong[] _tokens = new ulong[1024];

    /// <summary>Cuts a text; what it returned before is overwritten.</summary>
    public ReadOnlySpan<ulong> Read(ReadOnlySpan<char> text, TermTable terms)
    {
        _folded.Fold(text);
        var scanner = new TokenScanner(_folded.Text, isQuery: false);
        int count = 0;
        while (scanner.MoveNext())
        {
            if (count == _tokens.Length)
            {
                Array.Resize(ref _tokens, count * 2);
            }

            _tokens[count++] = ((ulong)(uint)terms.NumberOf(scanner.Term) << 32) | (uint)scanner.Position;
        }

        Span<ulong> tokens = _tokens.AsSpan(0, count);
        tokens.Sort();
        return tokens;
    }

    public static int Term(ulong token) => (int)(token >> 32);

    public static int Position(ulong token) => (int)(uint)token;
}
