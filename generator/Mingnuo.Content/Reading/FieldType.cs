using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>What values a field takes.</summary>
public abstract class FieldType
{
    /// <summary>The values in an editor's words, as in "expected …".</summary>
    public abstract Bilingual Wanted { get; }
}
