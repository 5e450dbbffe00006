namespace Mingnuo.Build.Theming.Views;

/// <summary>修订记录 at the end of a record's page.</summary>
/// <param name="Note">What is not known, and why; <see langword="null"/> when everything is.</param>
/// <param name="Revisions">The latest revisions, newest first.</param>
/// <param name="All">The list of all revisions, where it is longer; else <see langword="null"/>.</param>
/// <param name="Folded">How many commits changed nothing to see, in words; <see langword="null"/> for none.</param>
public sealed record HistoryView(string? Note, IReadOnlyList<RevisionView> Revisions, LinkView? All, string? Folded);
