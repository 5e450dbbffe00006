using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>Something named in one place and declared in another.</summary>
/// <param name="Written">The id or name as the editor wrote it.</param>
/// <param name="Position">Where.</param>
/// <param name="Label">The field that it stands in, as messages name it.</param>
public abstract record Reference(string Written, Position Position, Bilingual Label)
{
    /// <summary>What is named.</summary>
    internal abstract Type Target { get; }
}
