namespace Mingnuo.Build.Theming.Views;

/// <summary>A file to download.</summary>
/// <param name="name">Its name.</param>
/// <param name="url">Where it stands.</param>
/// <param name="size">Finds out how large it is, which makes it: asked only when the page is rendered.</param>
public sealed class DataFileView(string name, string url, Func<string> size)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Where it stands.</summary>
    public string Url { get; } = url;

    /// <summary>How large it is, in KB or MB.</summary>
    public string Size => size();
}
