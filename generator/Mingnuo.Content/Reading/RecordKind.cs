using Mingnuo.Content.Records;

namespace Mingnuo.Content.Reading;

/// <summary>A kind of record: a folder under <c>content/</c>, and the shape of the files in it.</summary>
/// <param name="folder">The folder, and the first part of the address.</param>
/// <param name="shape">The fields.</param>
public abstract class RecordKind(string folder, Shape shape)
{
    /// <summary>The folder under <c>content/</c>, and the first part of the address.</summary>
    public string Folder { get; } = folder;

    /// <summary>The fields.</summary>
    public Shape Shape { get; } = shape;

    /// <summary>The type of its records.</summary>
    internal abstract Type RecordType { get; }

    /// <summary>Reads a record of this kind; <see langword="null"/> when its fields have mistakes.</summary>
    internal abstract ContentRecord? Read(YamlMapping fields, ReadContext context);
}
