namespace Mingnuo.Build.Theming.Views;

/// <summary>All revisions of a record. Layout <c>revisions</c>.</summary>
/// <param name="Record">The record.</param>
/// <param name="Revisions">Those of this page, newest first.</param>
/// <param name="Folded">How many commits changed nothing to see, in words; <see langword="null"/> for none.</param>
/// <param name="Pager">The pages of the list.</param>
public sealed record RevisionsView(LinkView Record, IReadOnlyList<RevisionView> Revisions, string? Folded, PagerView Pager);
