using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>Findings belong to units that were inspected, and their days follow each other; so do the changes that came of them.</summary>
internal sealed class InspectionsHoldTogether : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        foreach (Inspection inspection in hub.All<Inspection>())
        {
            var ids = new HashSet<string>(StringComparer.Ordinal);
            HashSet<Unit?> inspected = [.. inspection.Units.Select(hub.Entries.Find)];
            foreach (Finding finding in inspection.Findings)
            {
                if (!ids.Add(finding.Id))
                {
                    bag.Add(SupervisionMistakes.SameFinding.At(finding.Source.PositionOf(Finding.IdField), finding.Id));
                }

                if (hub.Entries.Find(finding.Unit) is { } unit && !inspected.Contains(unit))
                {
                    bag.Add(SupervisionMistakes.FindingElsewhere.At(finding.Unit.Position, finding.Id));
                }

                CheckDays(inspection, finding, bag);
            }
        }

        foreach (Pledge pledge in hub.All<Pledge>())
        {
            CheckChanges(pledge, hub, bag);
        }
    }

    /// <summary>A change before the pledge itself is a slip of its day, which is reported as such.</summary>
    private static void CheckChanges(Pledge pledge, CheckedHub hub, DiagnosticBag bag)
    {
        foreach (PledgeChange change in pledge.Changes.Where(c => c.Date >= pledge.MadeOn))
        {
            if (change.Inspection is { } named && hub.Entries.Find(named) is { } inspection && change.Date < inspection.On)
            {
                bag.Add(SupervisionMistakes.ChangedBeforeInspection.At(named.Position, DateType.Written(change.Date), DateType.Written(inspection.On)));
            }
        }
    }

    private static void CheckDays(Inspection inspection, Finding finding, DiagnosticBag bag)
    {
        Backwards(Finding.DeadlineField, finding.Deadline, inspection.On);
        if (finding.PutRightOn is { } day)
        {
            Backwards(Finding.PutRightOnField, day, inspection.On);
            if (finding.Measure is null)
            {
                bag.Add(SupervisionMistakes.PutRightWithoutMeasure.At(finding.Source.PositionOf(Finding.PutRightOnField), finding.Id));
            }
        }

        if (finding.Recheck is { } recheck)
        {
            if (finding.PutRightOn is null && recheck.IsPassed)
            {
                bag.Add(SupervisionMistakes.RecheckedTooSoon.At(finding.Source.PositionOf(Finding.RecheckField), finding.Id));
            }

            Backwards(Finding.RecheckField, recheck.On, finding.PutRightOn ?? inspection.On);
        }

        void Backwards(Field field, DateOnly later, DateOnly earlier)
        {
            if (later < earlier)
            {
                bag.Add(SupervisionMistakes.FindingBackwards.At(
                    finding.Source.PositionOf(field), finding.Id, DateType.Written(later), DateType.Written(earlier)));
            }
        }
    }
}
