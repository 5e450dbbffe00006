using Mingnuo.Content.Records;

namespace Mingnuo.Content.Reading;

/// <summary>The kind of <typeparamref name="T"/>.</summary>
/// <param name="folder">The folder, and the first part of the address.</param>
/// <param name="shape">The fields.</param>
public sealed class RecordKind<T>(string folder, Shape<T> shape) : RecordKind(folder, shape)
    where T : ContentRecord
{
    /// <inheritdoc/>
    internal override Type RecordType => typeof(T);

    /// <inheritdoc/>
    internal override ContentRecord? Read(YamlMapping fields, ReadContext context) => Tombstone.IsMeant(fields) ? Tombstone.Read(fields, this, context) : shape.Read(fields, context);
}
