using Mingnuo.Content.Markdown;

namespace Mingnuo.Content.Reading;

/// <summary>A link written in a field.</summary>
/// <param name="Url">What stands in <c>href</c>: inside the site with the base path.</param>
/// <param name="Target">What it leads to inside the site; <see langword="null"/> for other sites.</param>
public sealed record RecordLink(string Url, SiteLink? Target);
