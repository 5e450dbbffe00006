using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>A single value, as written: nothing is converted here.</summary>
/// <param name="Position">Where it begins; for quoted text, the quote.</param>
/// <param name="Text">The text without quotes; empty where nothing is written.</param>
/// <param name="IsPlain">Whether it was written without quotes and not as a block.</param>
public sealed record YamlScalar(Position Position, string Text, bool IsPlain) : YamlNode(Position)
{
    /// <summary>Whether nothing is written, as in <c>due:</c>.</summary>
    public bool IsBlank => IsPlain && Text is "" or "~" or "null";

    /// <inheritdoc/>
    public override Bilingual Description => new($"“{Text}”", $"\"{Text}\"");
}
