using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Tests.Content.Reading;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("", "{}")]
    [InlineData("# 只有说明\n", "{}")]
    [InlineData("---\na: 1\n", "{a@2:1: 1@2:4}")]
    [InlineData("a: 1\nb:\n  - 二\n  - c: 三\n", "{a@1:1: 1@1:4, b@2:1: [二@3:5, {c@4:5: 三@4:8}]}")]
    [InlineData("a: [1, '二']\n", "{a@1:1: [1@1:5, 二@1:8]}")]
    [InlineData("a: {b: 2011-02-28}", "{a@1:1: {b@1:5: 2011-02-28@1:8}}")]
    [InlineData("a:\nb: ~\n", "{a@1:1: @1:3, b@2:1: ~@2:4}")]
    [InlineData("a: |\n  一\n  二\n", "{a@1:1: 一\n二\n@1:4}")]
    [InlineData("a: 😀 b\nc: 1\n", "{a@1:1: 😀 b@1:4, c@2:1: 1@2:4}")]
    [InlineData("a: yes\nb: 012\nc: 1e3\n", "{a@1:1: yes@1:4, b@2:1: 012@2:4, c@3:1: 1e3@3:4}")] // nothing changes its type
    public void Values_are_read_as_written_with_their_places(string yaml, string expected)
    {
        var found = new List<Diagnostic>();

        Assert.Equal(expected, Written(YamlReader.Read(new SourceText("a.yml", yaml), found)));
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("a: \"一\\0二\"", "MN0116 1:4")]
    [InlineData("a: 1\nb: 一\u2028二\n", "MN0116 2:5")]
    [InlineData("a: 1\n# 一\u0085二\nb: 2\n", "MN0116 2:4")] // a line end to YAML, none to an editor
    [InlineData("a: 一\nb: \"二\\", "MN0101 2:4")]
    [InlineData("a: 1\n---\nb: 2", "MN0106 2:1")]
    [InlineData("- 1", "MN0107 1:1")]
    public void What_is_refused_is_reported_once_at_its_place(string yaml, string expected)
    {
        var found = new List<Diagnostic>();

        Assert.Null(YamlReader.Read(new SourceText("a.yml", yaml), found));
        Diagnostic only = Assert.Single(found);
        Assert.Equal(expected, $"{only.Kind.Code} {only.Position.Line}:{only.Position.Column}");
    }

    /// <summary>Hostile fields: pieces of YAML thrown together by a fixed seed.</summary>
    [Fact]
    public void Whatever_is_written_gives_fields_or_one_mistake_inside_the_text()
    {
        string[] pieces = ["a", "b: ", ": ", "- ", "\n", "\n  ", "\n\t", "[", "]", "{", "}", ",", "\"", "'", "\\", "\\U", "|", ">", "&x ", "*x", "!", "%", "@", "#", "? ", "---\n", "...\n", "<<", "\u2028", "\u0085", "\uFEFF", "汉", "😀", "0"];
        var random = new Random(20110815);
        for (int i = 0; i < 20_000; i++)
        {
            string yaml = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            var found = new List<Diagnostic>();

            YamlMapping? read = YamlReader.Read(new SourceText("a.yml", yaml), found);

            Assert.True((read is null) == (found.Count == 1) && found.Count <= 1, yaml);
            Assert.All(found, d => Assert.InRange(d.Position.Line, 1, yaml.Count(c => c == '\n') + 1));
        }
    }

    private static string Written(YamlNode? node) => node switch
    {
        YamlScalar scalar => $"{scalar.Text}@{scalar.Position.Line}:{scalar.Position.Column}",
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Written))}]",
        YamlMapping fields => $"{{{string.Join(", ", fields.Entries.Select(e => $"{Written(e.Key)}: {Written(e.Value)}"))}}}",
        _ => "nothing",
    };
}
