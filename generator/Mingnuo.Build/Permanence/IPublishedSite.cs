namespace Mingnuo.Build.Permanence;

/// <summary>A site that is published somewhere, to be held against its source.</summary>
public interface IPublishedSite
{
    /// <summary>The paths of all its files but our own marker; <see langword="null"/> where nobody can list them, as on the web.</summary>
    IReadOnlyList<string>? Paths { get; }

    /// <summary>The bytes of a file; <see langword="null"/> when it is not there. Safe to call from several threads.</summary>
    byte[]? Read(string path);
}
