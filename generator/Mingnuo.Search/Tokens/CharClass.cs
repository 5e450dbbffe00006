namespace Mingnuo.Search.Tokens;

/// <summary>What a folded code point is to the tokenizer.</summary>
internal enum CharClass : byte
{
    /// <summary>Stands between tokens.</summary>
    Separator,

    /// <summary>A letter or digit.</summary>
    Word,

    /// <summary>Belongs to the word before it, or else separates.</summary>
    Mark,

    /// <summary>A 汉字.</summary>
    Han,
}
