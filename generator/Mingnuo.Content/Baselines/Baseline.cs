using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Baselines;

/// <summary>The mistakes that a hub has lived with until now. They no longer stop a build; a new one does.</summary>
public sealed class Baseline
{
    private readonly Dictionary<BaselineKey, BaselineEntry> _entries = [];

    /// <summary>Knows these.</summary>
    public Baseline(IEnumerable<BaselineEntry> entries)
    {
        foreach (BaselineEntry entry in entries)
        {
            _entries[entry.Key] = entry;
        }
    }

    /// <summary>Nothing is known.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>The entries, in the order in which they are written down: by path, code, line and number, all ordinal.</summary>
    public IEnumerable<BaselineEntry> Entries => _entries.Values
        .OrderBy(e => e.Key.Path, StringComparer.Ordinal).ThenBy(e => e.Key.Code, StringComparer.Ordinal)
        .ThenBy(e => e.Key.Line, StringComparer.Ordinal).ThenBy(e => e.Key.Nth);

    /// <summary>Knows what it is given, but for what may not be known.</summary>
    public static Baseline Of(IEnumerable<Diagnostic> found) => new(BaselineKey.Of(found.Where(CanHold).Order(DiagnosticOrder.Instance))
        .Select(known => new BaselineEntry(known.Key, VisibleText.Of(known.Diagnostic.Message(Language.Chinese)))));

    /// <summary>Whether a mistake may be known at all.</summary>
    public static bool CanHold(Diagnostic diagnostic) => KnownConsequences.Of(diagnostic) != KnownConsequence.Refused;

    /// <summary>Parts what was found into what is known and what is new.</summary>
    /// <param name="found">In order.</param>
    internal BaselineMatch Match(IEnumerable<Diagnostic> found)
    {
        var gone = new Dictionary<BaselineKey, BaselineEntry>(_entries);
        var (known, fresh) = (new List<Diagnostic>(), new List<Diagnostic>());
        foreach ((Diagnostic diagnostic, BaselineKey key) in BaselineKey.Of(found))
        {
            bool isKnown = CanHold(diagnostic) && gone.Remove(key);
            (isKnown ? known : fresh).Add(diagnostic);
        }

        return new BaselineMatch(known, fresh, new Baseline(gone.Values));
    }
}
