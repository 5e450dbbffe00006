using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Markdown;

/// <summary>A link or image in content that points into this site; whether it arrives is checked when all files are known.</summary>
/// <param name="Address">The target below the base path without a leading slash, as <see cref="Reading.ContentPath.Address"/>.</param>
/// <param name="Anchor">The fragment without <c>#</c>, percent-decoded; empty when there is none.</param>
/// <param name="Written">The target as the editor wrote it.</param>
/// <param name="Position">Where the link begins.</param>
public sealed record SiteLink(string Address, string Anchor, string Written, Position Position);
