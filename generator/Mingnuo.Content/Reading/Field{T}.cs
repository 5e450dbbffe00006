namespace Mingnuo.Content.Reading;

/// <summary>A field whose values are read as <typeparamref name="T"/>.</summary>
/// <param name="name">The English key in the file, lower-case with hyphens.</param>
/// <param name="label">The Chinese name that an editor reads, and the Chinese key.</param>
/// <param name="help">One Chinese sentence: what belongs here.</param>
/// <param name="example">A value as an editor would write it, in YAML; empty for groups, whose fields have examples.</param>
/// <param name="type">How a value is read.</param>
/// <param name="isRequired">Whether leaving it out is an error.</param>
public sealed class Field<T>(string name, string label, string help, string example, FieldType<T> type, bool isRequired)
    : Field(name, label, help, example, isRequired)
{
    /// <inheritdoc/>
    public override FieldType<T> Type { get; } = type;
}
