namespace Mingnuo.Build.Html;

/// <summary>A link to a place in a page, to be looked at when the ids of all pages are known.</summary>
/// <param name="Page">Index of the page that has the link.</param>
/// <param name="Value">The attribute's value in it.</param>
/// <param name="Target">Index of the page that the link leads to.</param>
internal readonly record struct FragmentLink(int Page, TextPlace Value, int Target);
