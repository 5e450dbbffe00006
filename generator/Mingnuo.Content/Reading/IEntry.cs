namespace Mingnuo.Content.Reading;

/// <summary>Something that fields can name: a unit, a carrier, a standard item…</summary>
public interface IEntry
{
    /// <summary>Its id: unique within its kind, part of its address.</summary>
    string Id { get; }

    /// <summary>Its Chinese name; a field may use it instead of the id.</summary>
    string Name { get; }
}
