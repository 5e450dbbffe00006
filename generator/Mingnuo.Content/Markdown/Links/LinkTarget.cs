using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Markdown.Links;

/// <summary>What a link in a body comes to.</summary>
/// <param name="Mistake">Why it is refused, or <see langword="null"/>; then nothing else is set.</param>
/// <param name="Href">What stands in <c>href</c> or <c>src</c>, not yet escaped for HTML.</param>
/// <param name="Address">The address below the base path, or <see langword="null"/> for another site.</param>
/// <param name="Anchor">The fragment, decoded.</param>
internal readonly record struct LinkTarget(DiagnosticKind? Mistake, string Href, string? Address, string Anchor)
{
    /// <summary>A link that is not published.</summary>
    public static LinkTarget Refused(DiagnosticKind mistake) => new(mistake, "", null, "");

    /// <summary>A link to another site, or a mail address.</summary>
    public static LinkTarget Outside(string href) => new(null, href, null, "");

    /// <summary>A link into this site.</summary>
    public static LinkTarget Inside(string href, string address, string anchor) => new(null, href, address, anchor);
}
