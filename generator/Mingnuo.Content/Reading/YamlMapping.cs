using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>
/// A group of fields. A field stands under its English or its Chinese key, so it is looked up as a <see cref="Field"/>, never by a word.
/// </summary>
/// <param name="Position">Where its first key is.</param>
/// <param name="Entries">Keys and values as written. Keys are unique: one written twice is refused when the YAML is read.</param>
public sealed record YamlMapping(Position Position, IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries) : YamlNode(Position)
{
    /// <inheritdoc/>
    public override Bilingual Description { get; } = new("一组字段", "a group of fields");

    /// <summary>Whether its editor writes Chinese keys: at least as many as English ones.</summary>
    internal bool IsChinese => Entries.Count > 0 && Entries.Count(e => !Ascii.IsValid(e.Key.Text)) * 2 >= Entries.Count;

    /// <summary>The value of a field, or <see langword="null"/>.</summary>
    public YamlNode? Find(Field field) => EntryOf(field)?.Value;

    /// <summary>Where the value of a field stands; where the group begins if the field is not there.</summary>
    public Position PositionOf(Field field) => Find(field)?.Position ?? Position;

    /// <summary>The key of a field as its editor writes it: as it stands here, or else in the language of the other keys.</summary>
    internal string KeyOf(Field field) => EntryOf(field)?.Key.Text ?? field.KeyIn(IsChinese);

    /// <summary>A field as messages name it.</summary>
    internal Bilingual TitleOf(Field field) => field.TitleFor(KeyOf(field));

    /// <summary>A field's key and value, or <see langword="null"/>; where both of its keys stand, the first.</summary>
    internal (YamlScalar Key, YamlNode Value)? EntryOf(Field field)
    {
        foreach ((YamlScalar Key, YamlNode Value) entry in Entries)
        {
            if (field.IsKey(entry.Key.Text))
            {
                return entry;
            }
        }

        return null;
    }
}
