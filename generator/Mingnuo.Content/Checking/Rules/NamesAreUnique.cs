using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>No id and no name means two things of one kind: terms of the campaign, over all lists of their kind, and units.</summary>
internal sealed class NamesAreUnique : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        var seen = new Dictionary<(Type Kind, string Word), IEntry>();
        foreach (Declaration declared in hub.Declarations)
        {
            Check(declared.Entry, declared.Label, [(declared.Entry.Id, declared.At(TermFields.Id)), (declared.Entry.Name, declared.At(TermFields.Name))]);
        }

        foreach (Unit unit in hub.All<Unit>())
        {
            Position start = unit.Source.Fields.Position;
            Check(unit, UnitFields.Shape.Label, [(unit.Id, start), (unit.FullName, unit.Source.At(UnitFields.Name)), (unit.ShortName, unit.Source.At(UnitFields.ShortName))]);
        }

        void Check(IEntry entry, string label, ReadOnlySpan<(string Word, Position Place)> words)
        {
            foreach ((string word, Position place) in words)
            {
                if (!seen.TryAdd((entry.GetType(), word), entry) && !ReferenceEquals(seen[(entry.GetType(), word)], entry))
                {
                    bag.Add(RecordMistakes.SameTerm.At(place, word, label));
                }
            }
        }
    }
}
