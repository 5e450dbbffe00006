using System.Text;

namespace Mingnuo.Benchmarks.Hubs;

/// <summary>Says things by chance: any entry of a list, with every <c>{list}</c> inside it said in turn.</summary>
internal sealed class ProseMaker(Vocabulary vocabulary, SplitMix64 random)
{
    /// <summary>One phrase of the list.</summary>
    public string Say(string list)
    {
        var said = new StringBuilder();
        Say(list, said);
        return said.ToString();
    }

    /// <summary>Two to five sentences.</summary>
    public string Paragraph()
    {
        var said = new StringBuilder();
        for (int sentences = 2 + random.Next(4); sentences > 0; sentences--)
        {
            Say("sentence", said);
        }

        return said.ToString();
    }

    private void Say(string list, StringBuilder said)
    {
        IReadOnlyList<string> entries = vocabulary[list];
        ReadOnlySpan<char> rest = entries[random.Next(entries.Count)];
        for (int open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            int close = rest.IndexOf('}');
            said.Append(rest[..open]);
            Say(rest[(open + 1)..close].ToString(), said);
            rest = rest[(close + 1)..];
        }

        said.Append(rest);
    }
}
