using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Checking.Promises;

/// <summary>
/// Follows the items of a pledge through its versions. What stands is the last promise that was published rightly: the first one, or a later one that
/// came with one more entry in <c>changes</c>. A version without such an entry does not move it, because it would not have passed the check; so what was
/// changed by mistake can simply be put back.
/// </summary>
internal sealed class PromiseTrail
{
    private readonly Dictionary<string, (Promise Promise, int Told)> _standing = new(StringComparer.Ordinal);
    private readonly List<PromisedChange> _changes = [];
    private readonly Dictionary<string, IReadOnlyList<YamlMapping>> _told = new(StringComparer.Ordinal);

    /// <summary>What stands, by the ids of the items.</summary>
    public IEnumerable<(string Item, Promise Promise)> Standing => _standing.Select(s => (s.Key, s.Value.Promise));

    /// <summary>The changes that were told, oldest first.</summary>
    public IReadOnlyList<PromisedChange> Changes => _changes;

    /// <summary>The entries of <c>changes</c> that were published for an item, where they were most.</summary>
    public IEnumerable<(string Item, IReadOnlyList<YamlMapping> Entries)> Told => _told.Select(t => (t.Key, t.Value));

    /// <summary>Adds the next version.</summary>
    public void Add(PledgeVersion version)
    {
        foreach (IGrouping<string, YamlMapping> entries in version.Changes)
        {
            if (entries.Count() >= _told.GetValueOrDefault(entries.Key, []).Count)
            {
                _told[entries.Key] = [.. entries];
            }
        }

        foreach ((string item, Promise promise) in version.Items)
        {
            int told = version.Changes[item].Count();
            if (!_standing.TryGetValue(item, out (Promise Promise, int Told) before) || promise.SaysTheSame(before.Promise))
            {
                _standing[item] = (promise, Math.Max(told, before.Told));
            }
            else if (told > before.Told)
            {
                _changes.Add(new PromisedChange(item, before.Promise, promise));
                _standing[item] = (promise, told);
            }
        }
    }
}
