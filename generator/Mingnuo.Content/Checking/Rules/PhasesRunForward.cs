using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>
/// A phase does not end before it begins, holds its own milestone, and begins and ends later than the phase written before it. Phases
/// may overlap, as those of 2011 do, and have gaps between them; none lies within another.
/// </summary>
internal sealed class PhasesRunForward : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        Phase? last = null;
        foreach (Declaration declared in hub.Declarations)
        {
            if (declared.Entry is not Phase phase)
            {
                continue;
            }

            if (phase.To < phase.From)
            {
                bag.Add(RecordMistakes.PhaseBackwards.At(declared.At(Phase.ToField), phase.Name, declared.Fields.KeyOf(Phase.FromField), declared.Fields.KeyOf(Phase.ToField)));
                continue;
            }

            if (last is not null && (phase.From <= last.From || phase.To <= last.To))
            {
                bag.Add(RecordMistakes.PhaseOutOfOrder.At(declared.At(phase.From <= last.From ? Phase.FromField : Phase.ToField), phase.Name, last.Name));
            }
            else
            {
                CheckMilestone(phase, bag);
            }

            last = phase;
        }
    }

    private static void CheckMilestone(Phase phase, DiagnosticBag bag)
    {
        if (phase.Milestone is { } milestone && (milestone.On < phase.From || milestone.On > phase.To))
        {
            bag.Add(RecordMistakes.MilestoneOutside.At(
                milestone.Source.PositionOf(Milestone.OnField), milestone.On, phase.Name, phase.From, phase.To));
        }
    }
}
