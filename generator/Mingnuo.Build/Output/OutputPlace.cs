namespace Mingnuo.Build.Output;

/// <summary>The output folder and its siblings, which are on the same file system, so that they can change places.</summary>
internal sealed class OutputPlace
{
    /// <param name="folder">A full path.</param>
    public OutputPlace(string folder)
    {
        if (!Path.IsPathFullyQualified(folder))
        {
            throw new ArgumentException($"'{folder}' is not a full path", nameof(folder));
        }

        Folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
    }

    /// <summary>What is published.</summary>
    public string Folder { get; }

    /// <summary>The folder around it; <see langword="null"/> for the root of a disk.</summary>
    public string? Parent => Path.GetDirectoryName(Folder);

    /// <summary>Where the new site is put together, and where the old one lies between the swap and its deletion.</summary>
    public string Stage => Folder + ".mingnuo-stage";

    /// <summary>Where the old site lies between the two renames of a system that cannot swap.</summary>
    public string Old => Folder + ".mingnuo-old";

    /// <summary>Held while somebody writes.</summary>
    public string Lock => Folder + ".mingnuo-lock";
}
