namespace Mingnuo.Content.Reading;

/// <summary>A file under <c>content/</c> that is published as it is: a picture, an attachment.</summary>
/// <param name="Path">Its path.</param>
/// <param name="FullPath">Where it is on disk.</param>
public sealed record ContentAsset(ContentPath Path, string FullPath);
