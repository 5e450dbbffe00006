using System.Diagnostics.CodeAnalysis;

namespace Mingnuo.Content.Reading;

/// <summary>What values a field takes, and how they become a <typeparamref name="T"/>.</summary>
public abstract class FieldType<T> : FieldType
{
    /// <summary>Reads a value; one that does not fit is reported to the context, exactly once.</summary>
    internal abstract bool TryRead(YamlNode node, Field field, ReadContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>Reports that a value is of the wrong type.</summary>
    private protected bool Refuse(YamlNode node, Field field, ReadContext context)
    {
        context.Report(FieldMistakes.WrongType.At(node.Position, field.Title, Wanted, node.Description));
        return false;
    }
}
