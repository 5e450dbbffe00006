using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>A ledger lies in the folder of its unit's id, and what its rows serve was promised by that unit.</summary>
internal sealed class LedgersHoldTogether : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        Dictionary<string, Pledge> pledges = hub.All<Pledge>().ToDictionary(p => p.Id, StringComparer.Ordinal);
        HashSet<string> unreadable = [.. hub.Tree.Files.Where(f => f.Record is null).Select(f => f.Path.Address)];
        foreach (LedgerFile file in hub.Tree.Ledgers)
        {
            if (file.Ledger is not { } ledger)
            {
                continue;
            }

            // By its name a unit would have two folders, and a year two ledgers.
            if (hub.Entries.Find(ledger.Unit) is { } unit && unit.Id != ledger.Unit.Written)
            {
                bag.Add(LedgerMistakes.WrongPlace.At(file.Source.Start));
            }

            foreach (ServedItem item in ledger.Rows.Select(r => r.Item).OfType<ServedItem>())
            {
                if (!unreadable.Contains($"pledges/{item.PledgeId}/"))
                {
                    CheckItem(item, ledger.Unit.Written, pledges, bag);
                }
            }
        }
    }

    private static void CheckItem(ServedItem item, string unit, Dictionary<string, Pledge> pledges, DiagnosticBag bag)
    {
        if (!pledges.TryGetValue(item.PledgeId, out Pledge? pledge))
        {
            IEnumerable<string> known = pledges.Keys.Where(k => k.StartsWith(unit + "/", StringComparison.Ordinal)).Select(k => k[(unit.Length + 1)..]);
            bag.Add(LedgerMistakes.UnknownItem.At(item.Position, item.Written, Known(known, "写成 承诺文件名#事项编号；本单位的承诺：", "write PLEDGE#ITEM; pledges of this unit: ")));
        }
        else if (pledge.Items.All(i => i.Id != item.ItemId))
        {
            bag.Add(LedgerMistakes.UnknownItem.At(item.Position, item.Written, Known(pledge.Items.Select(i => i.Id), "这份承诺的事项：", "items of that pledge: ")));
        }
    }

    private static Bilingual Known(IEnumerable<string> names, string chinese, string english)
    {
        string all = string.Join(", ", names.Order(StringComparer.Ordinal));
        return new Bilingual(chinese + all, english + all);
    }
}
