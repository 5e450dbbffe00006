namespace Mingnuo.Search.Tokens;

/// <summary>
/// Cuts texts into the tokens that are indexed and looked up. Its twin in the browser is <c>tokens.js</c>; both are held by one
/// <c>tokens.json</c>. A run of 汉字 gives every two that follow each other, and its last one alone; a run of letters and digits is one
/// token; a document number is found typed with any brackets or none.
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens of a text that is indexed.</summary>
    public static IReadOnlyList<Token> Tokens(string text) => Read(text, isQuery: false);

    /// <summary>The tokens of a text that is looked for: of a document number only year and number glued, as every document has it.</summary>
    public static IReadOnlyList<Token> QueryTokens(string text) => Read(text, isQuery: true);

    private static List<Token> Read(string text, bool isQuery)
    {
        var folded = new FoldedText();
        folded.Fold(text);
        var tokens = new List<Token>();
        var scanner = new TokenScanner(folded.Text, isQuery);
        while (scanner.MoveNext())
        {
            (int start, int end) = folded.Source(scanner.Start, scanner.Length);
            tokens.Add(new Token(scanner.Term.ToString(), scanner.Position, start, end));
        }

        return tokens;
    }
}
