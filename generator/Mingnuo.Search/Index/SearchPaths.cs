namespace Mingnuo.Search.Index;

/// <summary>Where the files of an index stand, relative to the site.</summary>
public static class SearchPaths
{
    /// <summary>Their folder.</summary>
    public const string Folder = "search/";

    /// <summary>The file that names all others.</summary>
    public const string Manifest = Folder + "manifest.json";

    /// <summary>The same index for stock lunr.js, where it is asked for.</summary>
    public const string LunrJson = Folder + "lunr.json";
}
