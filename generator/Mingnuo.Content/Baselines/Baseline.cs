using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Baselines;

/// <summary>The mistakes that a hub has lived with until now, and how often each occurs. They no longer stop a build; a new one does.</summary>
/// <param name="counts">How often each entry may occur.</param>
public sealed class Baseline(IReadOnlyDictionary<BaselineEntry, int> counts)
{
    /// <summary>Nothing is known.</summary>
    public static Baseline Empty { get; } = new(new Dictionary<BaselineEntry, int>());

    /// <summary>The entries, in the order in which they are written down: by path, code, message and line, all ordinal.</summary>
    public IEnumerable<(BaselineEntry Entry, int Count)> Entries => counts
        .Select(e => (Entry: e.Key, Count: e.Value))
        .OrderBy(e => e.Entry.Path, StringComparer.Ordinal).ThenBy(e => e.Entry.Code, StringComparer.Ordinal)
        .ThenBy(e => e.Entry.Message, StringComparer.Ordinal).ThenBy(e => e.Entry.Line, StringComparer.Ordinal);

    /// <summary>Knows what it is given, but for what may not be known: private data, settings, themes, finished pages.</summary>
    public static Baseline Of(IEnumerable<Diagnostic> found) =>
        new(found.Where(CanHold).GroupBy(BaselineEntry.Of).ToDictionary(group => group.Key, group => group.Count()));

    /// <summary>Whether a mistake may be known at all.</summary>
    public static bool CanHold(Diagnostic diagnostic) => KnownConsequences.Of(diagnostic) != KnownConsequence.Refused;

    /// <summary>Parts what was found into what is known and what is new; where a mistake occurs more often than is known, its last places are new.</summary>
    /// <param name="found">In order.</param>
    internal BaselineMatch Match(IEnumerable<Diagnostic> found)
    {
        var left = new Dictionary<BaselineEntry, int>(counts);
        var (known, fresh) = (new List<Diagnostic>(), new List<Diagnostic>());
        foreach (Diagnostic diagnostic in found)
        {
            bool isKnown = left.Count > 0 && CanHold(diagnostic) && Take(left, BaselineEntry.Of(diagnostic));
            (isKnown ? known : fresh).Add(diagnostic);
        }

        return new BaselineMatch(known, fresh, new Baseline(left));
    }

    private static bool Take(Dictionary<BaselineEntry, int> left, BaselineEntry entry)
    {
        if (!left.TryGetValue(entry, out int count))
        {
            return false;
        }

        if (count == 1)
        {
            left.Remove(entry);
        }
        else
        {
            left[entry] = count - 1;
        }

        return true;
    }
}
