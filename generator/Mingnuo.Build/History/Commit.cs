namespace Mingnuo.Build.History;

/// <summary>A commit of the branch that a hub is built from.</summary>
/// <param name="Hash">Its full hash.</param>
/// <param name="Parents">The nearest commits before it that touched content; none for the first.</param>
/// <param name="Written">When its author says that it was written, in seconds since 1970 (UTC).</param>
/// <param name="Committed">When it was committed, by the clock of that machine, in seconds since 1970 (UTC).</param>
/// <param name="Author">Who wrote it, by the name that <c>.mailmap</c> gives; empty where that is an e-mail address.</param>
/// <param name="Subject">The first line of its message; e-mail addresses in it are left out.</param>
internal sealed record Commit(string Hash, IReadOnlyList<string> Parents, long Written, long Committed, string Author, string Subject)
{
    /// <summary>Whether its time contradicts its neighbours' by more than a day, so that no date can be told.</summary>
    public bool HasWrongClock { get; init; }

    /// <summary>The day it was committed, in China; <see langword="null"/> where the clock was wrong.</summary>
    public DateOnly? Day => HasWrongClock ? null : DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(Committed).ToOffset(TimeSpan.FromHours(8)).DateTime);
}
