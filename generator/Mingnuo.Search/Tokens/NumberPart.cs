namespace Mingnuo.Search.Tokens;

/// <summary>Which token of a document number comes next.</summary>
internal enum NumberPart
{
    /// <summary>None: the scanner is not in one.</summary>
    None,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The number.</summary>
    Number,

    /// <summary>Both as one word.</summary>
    Glued,
}
