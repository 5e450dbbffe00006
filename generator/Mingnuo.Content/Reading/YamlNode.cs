using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>A piece of YAML that knows where it stands.</summary>
/// <param name="Position">Where its first character is.</param>
public abstract record YamlNode(Position Position)
{
    /// <summary>What this is, in an editor's words: a single value, a list, a group of fields.</summary>
    public abstract Bilingual Description { get; }
}
