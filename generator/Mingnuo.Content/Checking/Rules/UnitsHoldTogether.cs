using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>A unit's group is one of its category.</summary>
internal sealed class UnitsHoldTogether : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        foreach (Unit unit in hub.All<Unit>())
        {
            UnitGroup? group = unit.Group is null ? null : hub.Entries.Find(unit.Group);
            UnitCategory? category = unit.Category is null ? null : hub.Entries.Find(unit.Category);
            UnitCategory? ofGroup = group is null ? null : hub.Entries.Find(group.Category);
            if (category is not null && ofGroup is not null && !ReferenceEquals(category, ofGroup))
            {
                bag.Add(RecordMistakes.GroupOfOtherCategory.At(unit.Source.At(UnitFields.Group), group!.Name, category.Name, ofGroup.Name));
            }
        }
    }
}
