using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>
/// One field of a record, declared once: reading, checking, and whatever is generated for editors come from this declaration.
/// </summary>
/// <param name="name">The key in the file, lower-case with hyphens.</param>
/// <param name="label">The Chinese name that an editor reads.</param>
/// <param name="help">One Chinese sentence: what belongs here.</param>
/// <param name="isRequired">Whether leaving it out is an error.</param>
public abstract class Field(string name, string label, string help, bool isRequired)
{
    /// <summary>The key in the file.</summary>
    public string Name { get; } = name;

    /// <summary>The Chinese name that an editor reads.</summary>
    public string Label { get; } = label;

    /// <summary>One Chinese sentence: what belongs here.</summary>
    public string Help { get; } = help;

    /// <summary>Whether leaving it out is an error.</summary>
    public bool IsRequired { get; } = isRequired;

    /// <summary>What a value of this field looks like.</summary>
    public abstract FieldType Type { get; }

    /// <summary>The field as messages name it.</summary>
    internal Bilingual Title => new($"{Label}（{Name}）", Name);
}
