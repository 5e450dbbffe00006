using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Records;

/// <summary>One thing promised.</summary>
/// <param name="Source">Its fields as written.</param>
/// <param name="Id">Unique in its pledge; the item's anchor on the pledge's page.</param>
/// <param name="Text">The promise.</param>
/// <param name="Due">The last day on which it is kept on time.</param>
/// <param name="Person">Who answers for it: an office or a name.</param>
/// <param name="Carriers">The carriers it serves, where narrower than the pledge's.</param>
/// <param name="Progress">What was done, dated.</param>
/// <param name="DoneOn">The day it was done; then at least one progress note has evidence, or a ledger has a row for it.</param>
/// <param name="Reason">Why it was missed or late.</param>
/// <param name="Withdrawal">When and why it was withdrawn.</param>
public sealed record PledgeItem(
    YamlMapping Source,
    string Id,
    string Text,
    DateOnly Due,
    string Person,
    IReadOnlyList<Reference<Carrier>> Carriers,
    IReadOnlyList<ProgressNote> Progress,
    DateOnly? DoneOn,
    string? Reason,
    PledgeWithdrawal? Withdrawal)
{
    /// <summary>The progress notes up to and including a day, oldest first.</summary>
    public IEnumerable<ProgressNote> ProgressUntil(DateOnly asOf) => Progress.Where(n => n.Date <= asOf).OrderBy(n => n.Date);

    /// <summary>Whether a progress note up to and including a day has evidence.</summary>
    public bool HasEvidence(DateOnly asOf) => ProgressUntil(asOf).Any(n => n.Evidence.Count > 0);

    /// <summary>
    /// Where it stands on a day; <paramref name="isChanged"/> tells whether a change was published by then, <paramref name="isInLedger"/>
    /// whether a ledger has a row for it, which is progress with evidence.
    /// </summary>
    internal PledgeStatus StatusOn(DateOnly asOf, bool isChanged, bool isInLedger) => this switch
    {
        { Withdrawal: { } withdrawal } when withdrawal.On <= asOf => PledgeStatus.Withdrawn,
        { DoneOn: { } done } when done <= asOf => done <= Due ? PledgeStatus.Kept : PledgeStatus.KeptLate,
        _ when Due < asOf => PledgeStatus.Overdue,
        _ when isChanged => PledgeStatus.Changed,
        _ when isInLedger || HasEvidence(asOf) => PledgeStatus.InProgress,
        _ => ProgressUntil(asOf).Any() ? PledgeStatus.NoEvidence : PledgeStatus.NotDue,
    };
}
