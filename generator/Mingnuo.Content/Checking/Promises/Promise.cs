using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Checking.Promises;

/// <summary>What a pledge item promised in some version: what may not change without a word.</summary>
/// <param name="Text">The promise.</param>
/// <param name="Due">The due date as written, in one form for all.</param>
/// <param name="Person">Who answers for it.</param>
/// <param name="Source">The item's fields.</param>
internal sealed record Promise(string Text, string Due, string Person, YamlMapping Source)
{
    /// <summary>Whether it says the same, however it is wrapped and spaced.</summary>
    public bool SaysTheSame(Promise other) =>
        Plain(Text) == Plain(other.Text) && Due == other.Due && Plain(Person) == Plain(other.Person);

    /// <summary>A text without white space, and without a mark at its end.</summary>
    public static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).TrimEnd('。', '；', ';', '.');
}
