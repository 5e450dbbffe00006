namespace Mingnuo.Content.Reading;

/// <summary>The fields of one kind of record or group, in the order in which editors meet them.</summary>
/// <param name="label">What it is, in Chinese.</param>
/// <param name="fields">Its fields.</param>
public abstract class Shape(string label, IReadOnlyList<Field> fields)
{
    /// <summary>What it is, in Chinese.</summary>
    public string Label { get; } = label;

    /// <summary>Its fields, in the order in which editors meet them.</summary>
    public IReadOnlyList<Field> Fields { get; } = fields;

    /// <summary>Whether plain text may stand for the whole group.</summary>
    public abstract bool MayBeText { get; }
}
