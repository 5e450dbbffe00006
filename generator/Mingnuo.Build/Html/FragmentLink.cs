namespace Mingnuo.Build.Html;

/// <summary>A link to a place in a page, to be looked at when the ids of all pages are known.</summary>
/// <param name="Page">Index of the page that has the link.</param>
/// <param name="Start">Where the attribute's value begins in it.</param>
/// <param name="Length">How long that is, in bytes.</param>
/// <param name="Target">Index of the page that the link leads to.</param>
internal readonly record struct FragmentLink(int Page, int Start, int Length, int Target);
