using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>What was merged or replaced says by what, in no circle; and nobody is left waiting for a unit that is gone.</summary>
internal sealed class WithdrawalsHoldTogether : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        ContentRecord[] withdrawn = [.. hub.All<ContentRecord>().Where(r => r.Withdrawal is not null)];
        Dictionary<string, ContentRecord> byAddress = withdrawn.DistinctBy(r => r.Address).ToDictionary(r => r.Address, StringComparer.Ordinal);
        foreach (ContentRecord record in withdrawn)
        {
            CheckSuccessor(record, byAddress, bag);
        }

        foreach (Unit unit in withdrawn.OfType<Unit>().Where(u => u.IsWithdrawnOn(hub.AsOf)))
        {
            CheckPledges(unit, hub, bag);
        }
    }

    private static void CheckSuccessor(ContentRecord record, Dictionary<string, ContentRecord> byAddress, DiagnosticBag bag)
    {
        Withdrawal withdrawal = record.Withdrawal!;
        if (withdrawal.Successor is null)
        {
            if (withdrawal.Kind is WithdrawalKind.Merged or WithdrawalKind.Replaced)
            {
                string kind = ((Reading.YamlScalar)withdrawal.Source.Find(Withdrawal.KindField)!).Text.Trim();
                bag.Add(PermanenceMistakes.NoSuccessor.At(
                    withdrawal.Source.PositionOf(Withdrawal.KindField), kind, withdrawal.Source.KeyOf(Withdrawal.SuccessorField)));
            }

            return;
        }

        ContentRecord? next = record;
        for (int hops = 0; hops <= byAddress.Count; hops++)
        {
            next = next.Withdrawal?.Successor?.Target is { } target ? byAddress.GetValueOrDefault(target.Address) : null;
            if (next is null)
            {
                return;
            }

            if (next == record)
            {
                bag.Add(PermanenceMistakes.SuccessorCircle.At(withdrawal.Source.PositionOf(Withdrawal.SuccessorField)));
                return;
            }
        }
    }

    private static void CheckPledges(Unit unit, CheckedHub hub, DiagnosticBag bag)
    {
        var ledgers = new LedgerEvidence(hub.Tree.Ledgers.Select(f => f.Ledger).OfType<Ledger>());
        string[] open =
        [
            .. hub.All<Pledge>()
                .Where(p => hub.Entries.Find(p.Unit) == unit && !p.IsWithdrawnOn(hub.AsOf) && !(p.Published > hub.AsOf))
                .SelectMany(p => p.Items.Where(i => IsOpen(p.StatusOf(i, hub.AsOf, ledgers.Of(p, i).Any()))).Select(i => $"{p.Id}#{i.Id}")),
        ];
        if (open.Length > 0)
        {
            bag.Add(PermanenceMistakes.OpenPledgeOfWithdrawnUnit.At(unit.Source.At(CommonFields.Withdrawn), string.Join(", ", open)));
        }
    }

    private static bool IsOpen(PledgeStatus status) => status is not (PledgeStatus.Kept or PledgeStatus.KeptLate or PledgeStatus.Withdrawn);
}
