using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>Every name used in a field is declared somewhere.</summary>
internal sealed class ReferencesExist : IRule
{
    private const int MaxListed = 12;

    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        foreach (Reference reference in hub.References.Where(r => !hub.Entries.Knows(r) && !hub.Missing.MayHold(r)))
        {
            bag.Add(RecordMistakes.UnknownReference.At(
                reference.Position, reference.Label, reference.Written, Hint(reference.Written, [.. hub.Entries.NamesOf(reference.Target)])));
        }
    }

    private static Bilingual Hint(string written, IReadOnlyList<string> known)
    {
        if (known.Count == 0)
        {
            return new Bilingual("本站还没有声明任何可用的名称（见 site/campaign.yml 和 content/）", "nothing of that kind is declared yet (see site/campaign.yml and content/)");
        }

        if (NearestName.Of(written, known) is { } nearest)
        {
            return new Bilingual($"是不是“{nearest}”？", $"did you mean '{nearest}'?");
        }

        string some = string.Join(", ", known.Order(StringComparer.Ordinal).Take(MaxListed)) + (known.Count > MaxListed ? " …" : "");
        return new Bilingual("可用的名称：" + some, "known names: " + some);
    }
}
