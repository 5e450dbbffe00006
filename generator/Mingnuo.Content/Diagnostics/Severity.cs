namespace Mingnuo.Content.Diagnostics;

/// <summary>How much a diagnostic matters: an error stops the build before anything is written, a warning does not.</summary>
public enum Severity
{
    /// <summary>Nothing is published until it is put right.</summary>
    Error,

    /// <summary>Published, but somebody should look.</summary>
    Warning,
}
