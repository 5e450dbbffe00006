namespace Mingnuo.Content.Records;

/// <summary>
/// Where a pledge item stands on a day. Never typed: derived by <see cref="PledgeItem.StatusOn"/>, in whose order the rules are tried.
/// </summary>
public enum PledgeStatus
{
    /// <summary>已撤回: withdrawn, with a reason, by that day.</summary>
    Withdrawn,

    /// <summary>按期兑现: done by that day, no later than due, with evidence.</summary>
    Kept,

    /// <summary>逾期兑现: done by that day, later than due, with evidence.</summary>
    KeptLate,

    /// <summary>逾期未兑现: due before that day and not done.</summary>
    Overdue,

    /// <summary>已变更: still open, and changed by that day, with a reason.</summary>
    Changed,

    /// <summary>推进中: still open, with a progress note that has evidence, or a row of a ledger.</summary>
    InProgress,

    /// <summary>尚无佐证: still open, with progress notes, none of which has evidence.</summary>
    NoEvidence,

    /// <summary>尚未到期: still open, nothing reported yet.</summary>
    NotDue,
}
