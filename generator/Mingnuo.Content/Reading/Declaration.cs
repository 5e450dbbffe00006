using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>Something that a file under <c>site/</c> declares, and where.</summary>
/// <param name="Entry">What is declared.</param>
/// <param name="Label">What it is, in Chinese: 载体, 时段.</param>
/// <param name="Fields">Its fields as written.</param>
internal sealed record Declaration(IEntry Entry, string Label, YamlMapping Fields)
{
    /// <summary>Where the value of a field stands.</summary>
    public Position At(Field field) => Fields.PositionOf(field);
}
