namespace Mingnuo.Search.Index;

/// <summary>A file of an index is missing, cut off, altered, or of a version that this program does not know.</summary>
public sealed class IndexDamagedException : Exception
{
    /// <summary>Says nothing; the other constructors are meant.</summary>
    public IndexDamagedException()
        : this("", "unknown")
    {
    }

    /// <summary>Says what is wrong with an index as a whole.</summary>
    public IndexDamagedException(string message)
        : this("", message)
    {
    }

    /// <summary>Says what is wrong with an index as a whole, and by what it was noticed.</summary>
    public IndexDamagedException(string message, Exception? innerException)
        : this("", message, innerException)
    {
    }

    /// <summary>Names the file and what is wrong with it.</summary>
    public IndexDamagedException(string file, string reason, Exception? innerException = null)
        : base($"{file}: {reason}", innerException)
    {
        File = file;
    }

    /// <summary>The file, relative to the site: <c>search/manifest.json</c>.</summary>
    public string File { get; }
}
