namespace Mingnuo.Build.History;

/// <summary>What readers are told of how a page's file came to be.</summary>
/// <param name="Gap">Why nothing is known; <see langword="null"/> when it is.</param>
/// <param name="IsCommitted">Whether the file is, as it is, in the hub's commit.</param>
/// <param name="Revisions">Newest first; the last one published it.</param>
/// <param name="Folded">How many commits changed nothing that a reader could see.</param>
/// <param name="IsEmptied">Whether the record was published in error, so that its versions are shown to nobody.</param>
internal sealed record PageHistory(HistoryGap? Gap, bool IsCommitted, IReadOnlyList<PageRevision> Revisions, int Folded, bool IsEmptied = false);
