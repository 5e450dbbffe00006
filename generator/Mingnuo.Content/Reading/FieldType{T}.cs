using System.Diagnostics.CodeAnalysis;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>What values a field takes, and how they become a <typeparamref name="T"/>.</summary>
public abstract class FieldType<T> : FieldType
{
    /// <summary>Reads a value; one that does not fit is reported to the context, exactly once.</summary>
    /// <param name="node">The value as written.</param>
    /// <param name="title">Its field, as messages name it.</param>
    /// <param name="context">Where mistakes and references go.</param>
    /// <param name="value">The value.</param>
    internal abstract bool TryRead(YamlNode node, Bilingual title, ReadContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>Reports that a value is of the wrong type.</summary>
    private protected bool Refuse(YamlNode node, Bilingual title, ReadContext context)
    {
        context.Report(FieldMistakes.WrongType.At(node.Position, title, Wanted, node.Description));
        return false;
    }
}
