using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>The name of a <typeparamref name="T"/>. <see cref="Records.Hub.Get{T}"/> turns it into the thing itself.</summary>
/// <param name="Written">The id or name as the editor wrote it.</param>
/// <param name="Position">Where.</param>
/// <param name="Label">The field that it stands in, as messages name it.</param>
public sealed record Reference<T>(string Written, Position Position, Bilingual Label) : Reference(Written, Position, Label)
    where T : class, IEntry
{
    /// <inheritdoc/>
    internal override Type Target => typeof(T);
}
