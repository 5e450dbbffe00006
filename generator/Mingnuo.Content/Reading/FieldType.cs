using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>What values a field takes.</summary>
public abstract class FieldType
{
    /// <summary>The values in an editor's words, as in "expected …".</summary>
    public abstract Bilingual Wanted { get; }

    /// <summary>What each item is, for a list.</summary>
    public virtual FieldType? ListItem => null;

    /// <summary>The fields of the group, for a group.</summary>
    public virtual Shape? Group => null;
}
