namespace Mingnuo.Build.Pipelines.Agenda;

/// <summary>A day, or several, that somebody should think of.</summary>
/// <param name="Id">Names it for ever: <c>pledges/oak/2011/library/due</c>.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Title">What is then.</param>
/// <param name="Text">More about it.</param>
/// <param name="Url">Where it stands: a link with the base path.</param>
internal sealed record AgendaEntry(string Id, DateOnly From, DateOnly To, string Title, string Text, string Url)
{
    /// <summary>The day on which it was last changed; computed from the records, so that building again changes nothing.</summary>
    public required DateOnly ChangedOn { get; init; }

    /// <summary>How often it was changed.</summary>
    public int Revision { get; init; }

    /// <summary>Whether it was called off.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Whether something is still to be done by its owner, who then is reminded.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The units that it concerns, by id; none for what concerns everybody.</summary>
    public required IReadOnlyList<string> Units { get; init; }
}
