namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>What can happen to a unit, in the order in which one day's events are told.</summary>
internal enum EventKind
{
    /// <summary>A plan was published.</summary>
    Plan,

    /// <summary>A pledge was made.</summary>
    Pledge,

    /// <summary>Progress with a pledge item was told.</summary>
    Progress,

    /// <summary>A pledge item was changed, with a reason.</summary>
    Changed,

    /// <summary>A pledge item was done, in time or late.</summary>
    Kept,

    /// <summary>A pledge item was not done by the day on which it was due, and not withdrawn.</summary>
    Missed,

    /// <summary>A pledge item was withdrawn, with a reason.</summary>
    Withdrawn,

    /// <summary>A report was sent.</summary>
    Report,

    /// <summary>A month's activities stand in the ledger; its day is that of the last.</summary>
    Ledger,

    /// <summary>A unit was inspected.</summary>
    Inspection,

    /// <summary>Something was found wanting.</summary>
    Finding,

    /// <summary>A finding was put right.</summary>
    PutRight,

    /// <summary>A finding was looked at again.</summary>
    Recheck,

    /// <summary>A unit was evaluated.</summary>
    Evaluation,

    /// <summary>The public notice of an honour began.</summary>
    Notice,

    /// <summary>An honour was given.</summary>
    Honour,

    /// <summary>A story was published.</summary>
    Story,
}
