namespace Mingnuo.Search.Index.Reading;

/// <summary>Where the files of an index are read.</summary>
public interface ISearchFiles
{
    /// <summary>The bytes of a file, or null where there is none.</summary>
    /// <param name="path">Relative to the site: <c>search/manifest.json</c>.</param>
    byte[]? Read(string path);
}
