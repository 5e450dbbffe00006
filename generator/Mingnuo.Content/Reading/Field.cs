using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>
/// One field of a record, declared once: reading, checking, and whatever is generated for editors come from this declaration.
/// </summary>
/// <param name="name">The English key in the file, lower-case with hyphens.</param>
/// <param name="label">The Chinese name that an editor reads, and the Chinese key.</param>
/// <param name="help">One Chinese sentence: what belongs here.</param>
/// <param name="example">A value as an editor would write it, in YAML; empty for groups, whose fields have examples.</param>
/// <param name="isRequired">Whether leaving it out is an error.</param>
public abstract class Field(string name, string label, string help, string example, bool isRequired)
{
    private readonly Bilingual _chinese = new(label, label);
    private readonly Bilingual _english = new($"{label}（{name}）", name);

    /// <summary>The English key in the file.</summary>
    public string Name { get; } = name;

    /// <summary>The Chinese name that an editor reads, and the Chinese key in the file.</summary>
    public string Label { get; } = label;

    /// <summary>One Chinese sentence: what belongs here.</summary>
    public string Help { get; } = help;

    /// <summary>
    /// A value as an editor would write it after the colon, in YAML; empty for groups and lists of groups, whose fields have examples.
    /// All examples of a record fit together, and into the shipped hub.
    /// </summary>
    public string Example { get; } = example;

    /// <summary>Whether leaving it out is an error.</summary>
    public bool IsRequired { get; } = isRequired;

    /// <summary>Whether it is only for what is public already: a new file does not offer it.</summary>
    public bool ComesLater { get; init; }

    /// <summary>What a value of this field looks like.</summary>
    public abstract FieldType Type { get; }

    /// <summary>Whether a key means this field: its name, or its label.</summary>
    internal bool IsKey(string written) => written == Name || written == Label;

    /// <summary>The key in a language.</summary>
    internal string KeyIn(Language language) => language == Language.Chinese ? Label : Name;

    /// <summary>The field as messages name it to an editor who wrote, or would write, this key: an English one is explained.</summary>
    internal Bilingual TitleFor(string key) => key == Label ? _chinese : _english;
}
