using System.Collections.Frozen;

namespace Mingnuo.Benchmarks.Hubs;

/// <summary>The word lists of <c>vocabulary.txt</c>, which says how they are written.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, string[]> _lists;

    private Vocabulary(FrozenDictionary<string, string[]> lists) => _lists = lists;

    /// <summary>The entries of a list; a name that is not there is a mistake in the vocabulary and throws.</summary>
    public IReadOnlyList<string> this[string list] => _lists[list];

    /// <summary>Reads the vocabulary that is built into this program.</summary>
    public static Vocabulary Load()
    {
        using Stream stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("vocabulary.txt")
            ?? throw new InvalidOperationException("vocabulary.txt is not built into this program");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    private static Vocabulary Parse(string text)
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> current = [];
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('['))
            {
                lists.Add(line.Trim('[', ']'), current = []);
            }
            else if (!line.StartsWith('#'))
            {
                current.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return new Vocabulary(lists.ToFrozenDictionary(list => list.Key, list => list.Value.ToArray(), StringComparer.Ordinal));
    }
}
