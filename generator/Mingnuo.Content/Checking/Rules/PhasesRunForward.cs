using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>A phase does not end before it begins; phases may overlap, and have gaps between them.</summary>
internal sealed class PhasesRunForward : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        foreach (Declaration declared in hub.Declarations)
        {
            if (declared.Entry is Phase phase && phase.To < phase.From)
            {
                bag.Add(RecordMistakes.PhaseBackwards.At(declared.At(Phase.ToField), phase.Name, declared.Fields.KeyOf(Phase.FromField), declared.Fields.KeyOf(Phase.ToField)));
            }
        }
    }
}
