using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>What a pledge says of its items fits: ids, changes, evidence for what is done, reasons for what is missed.</summary>
internal sealed class PledgesHoldTogether : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        var ledgers = new LedgerEvidence(hub.Tree.Ledgers.Select(f => f.Ledger).OfType<Ledger>());
        HashSet<string> unreadable = [.. hub.Tree.Ledgers.Where(f => f.Ledger is null).Select(f => FolderOf(f.Path))];
        foreach (Pledge pledge in hub.All<Pledge>())
        {
            CheckIds(pledge, bag);
            foreach (PledgeItem item in pledge.Items)
            {
                // A ledger that could not be read may hold the evidence; its own mistakes are reported.
                if (!unreadable.Contains(FolderOf(pledge.Source.Path)))
                {
                    CheckEvidence(pledge, item, ledgers.Of(pledge, item), bag);
                }

                if (!pledge.IsWithdrawnOn(hub.AsOf))
                {
                    CheckReason(pledge, item, hub.AsOf, bag);
                }
            }
        }
    }

    private static void CheckIds(Pledge pledge, DiagnosticBag bag)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (PledgeItem item in pledge.Items.Where(i => !ids.Add(i.Id)))
        {
            bag.Add(RecordMistakes.SameItem.At(item.Source.PositionOf(PledgeItemFields.Id), item.Id));
        }

        foreach (PledgeItem item in pledge.Items.Where(i => pledge.Body.Headings.Any(h => h.Id == i.Id)))
        {
            bag.Add(RecordMistakes.ItemIsHeading.At(item.Source.PositionOf(PledgeItemFields.Id), item.Id));
        }

        foreach (PledgeChange change in pledge.Changes.Where(c => !ids.Contains(c.Item)))
        {
            string known = string.Join(", ", ids.Order(StringComparer.Ordinal));
            bag.Add(RecordMistakes.ChangeOfNothing.At(
                change.Source.PositionOf(PledgeChange.ItemField),
                change.Item,
                new Bilingual("本承诺的事项：" + known, "its items: " + known)));
        }
    }

    private static string FolderOf(ContentPath path) => path.Id[..Math.Max(0, path.Id.LastIndexOf('/'))];

    private static void CheckEvidence(Pledge pledge, PledgeItem item, IEnumerable<LedgerEntry> rows, DiagnosticBag bag)
    {
        // A day before the pledge itself is a slip, which is reported as such.
        if (item.DoneOn is { } done && done >= pledge.MadeOn && !item.HasEvidence(done) && !rows.Any(r => r.Row.On <= done))
        {
            bag.Add(RecordMistakes.KeptWithoutEvidence.At(
                item.Source.PositionOf(PledgeItemFields.DoneOn),
                item.Id,
                item.Source.KeyOf(PledgeItemFields.Progress),
                item.Source.KeyOf(ProgressNote.EvidenceField),
                item.Source.KeyOf(PledgeItemFields.DoneOn)));
        }
    }

    private static void CheckReason(Pledge pledge, PledgeItem item, DateOnly asOf, DiagnosticBag bag)
    {
        // So is such a due date.
        if (item.Reason is null && item.Due >= pledge.MadeOn && item.StatusOn(asOf, isChanged: false, isInLedger: false) == PledgeStatus.Overdue)
        {
            bag.Add(RecordMistakes.MissedWithoutReason.At(
                item.Source.PositionOf(PledgeItemFields.Due), item.Id, item.Source.KeyOf(PledgeItemFields.Reason)));
        }
    }
}
