namespace Mingnuo.Content.Reading;

/// <summary>The fields of a <typeparamref name="T"/>, and how it is built from them.</summary>
/// <param name="label">What it is, in Chinese.</param>
/// <param name="fields">Its fields.</param>
/// <param name="build">Builds it; what it returns counts only when every field was right.</param>
public sealed class Shape<T>(string label, IReadOnlyList<Field> fields, Func<FieldReader, T> build) : Shape(label, fields)
    where T : class
{
    /// <summary>For a group that may be written as plain text: what such text means.</summary>
    public Func<YamlScalar, T>? FromText { get; init; }

    /// <inheritdoc/>
    public override bool MayBeText => FromText is not null;

    /// <summary>
    /// Reads a group of fields: reports fields that are missing, unknown, written twice or wrong; <see langword="null"/> if there are any.
    /// </summary>
    internal T? Read(YamlMapping mapping, ReadContext context)
    {
        var reader = new FieldReader(mapping, context);
        reader.CheckKeys(this);
        T value = build(reader);
        if (!reader.IsComplete)
        {
            return null;
        }

        if (value is IEntry entry)
        {
            context.Declarations.Add(new Declaration(entry, Label, mapping));
        }

        return value;
    }
}
