using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>A group of fields. Keys are unique: a key written twice is refused when the YAML is read.</summary>
/// <param name="Position">Where its first key is.</param>
/// <param name="Entries">Keys and values as written.</param>
public sealed record YamlMapping(Position Position, IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries) : YamlNode(Position)
{
    /// <inheritdoc/>
    public override Bilingual Description { get; } = new("一组字段", "a group of fields");

    /// <summary>The value under a key, or <see langword="null"/>.</summary>
    public YamlNode? Find(string key)
    {
        foreach ((YamlScalar written, YamlNode value) in Entries)
        {
            if (string.Equals(written.Text, key, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Where the value under a key stands; where the group begins if the key is not there.</summary>
    public Position PositionOf(string key) => Find(key)?.Position ?? Position;
}
