using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>A list.</summary>
/// <param name="Position">Where its first dash or bracket is.</param>
/// <param name="Items">Its items in order.</param>
public sealed record YamlSequence(Position Position, IReadOnlyList<YamlNode> Items) : YamlNode(Position)
{
    /// <inheritdoc/>
    public override Bilingual Description { get; } = new("一个列表", "a list");
}
