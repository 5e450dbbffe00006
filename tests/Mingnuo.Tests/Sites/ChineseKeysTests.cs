using Mingnuo.Build.Output;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Tests.Sites;

/// <summary>Which keys an editor writes changes nothing but the messages: a hub all in Chinese keys is the same hub.</summary>
public sealed class ChineseKeysTests
{
    [Fact]
    public void The_small_hub_gives_the_same_site_with_Chinese_keys()
    {
        using TestHub hub = TestHub.Small();
        Dictionary<string, byte[]> before = Site(hub);

        Assert.InRange(Translate(hub), 80, int.MaxValue);

        Assert.Equal(before, Site(hub));
    }

    [Fact]
    public void The_shipped_hub_finds_the_same_and_gives_the_same_site_with_Chinese_keys()
    {
        using TestHub hub = TestHub.Shipped();
        string[] found = [.. hub.Check()];
        Dictionary<string, byte[]> before = Site(hub);

        Assert.InRange(Translate(hub), 1000, int.MaxValue);

        Assert.Equal(found.Select(WithoutColumn), hub.Check().Select(WithoutColumn));
        Assert.Equal(before, Site(hub));
    }

    private static string WithoutColumn(string found) => found[..found.LastIndexOf(':')];

    /// <summary>All but the two files that witness what the source files say, letter by letter.</summary>
    private static Dictionary<string, byte[]> Site(TestHub hub) =>
        hub.Build().Tree!.Files.Where(f => f.Path is not ("data/manifest.json" or "build.json")).ToDictionary((OutputFile f) => f.Path, f => f.Content.ToArray(), StringComparer.Ordinal);

    /// <summary>Writes every English key of the hub in Chinese; tells how many.</summary>
    private static int Translate(TestHub hub)
    {
        int count = 0;
        foreach (string full in new[] { "site", "content" }.SelectMany(f => Directory.EnumerateFiles(hub.FullPath(f), "*", SearchOption.AllDirectories)))
        {
            string path = Path.GetRelativePath(hub.Root, full).Replace('\\', '/');
            if (DeclaredFile.All.SingleOrDefault(d => d.Place == path || (path.EndsWith(".md", StringComparison.Ordinal) && path.StartsWith(d.Place.Split('*')[0], StringComparison.Ordinal))) is not { } declared)
            {
                continue;
            }

            var source = new SourceText(path, File.ReadAllText(full));
            List<Diagnostic> found = [];
            YamlMapping fields = path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Split(source, found).Fields! : YamlReader.Read(source, found)!;
            string[] lines = source.Text.Split('\n');
            foreach ((YamlScalar key, Field field) in English(fields, declared.Shape).OrderByDescending(k => k.Key.Position.Column))
            {
                ref string line = ref lines[key.Position.Line - 1];
                line = line.Remove(key.Position.Column - 1, field.Name.Length).Insert(key.Position.Column - 1, field.Label);
                count++;
            }

            hub.Write(path, string.Join('\n', lines));
        }

        return count;
    }

    /// <summary>The English keys of a group and of the groups in it.</summary>
    private static IEnumerable<(YamlScalar Key, Field Field)> English(YamlMapping group, Shape shape) => group.Entries.SelectMany(e =>
    {
        Field field = shape.Fields.Single(f => f.IsKey(e.Key.Text));
        IReadOnlyList<YamlNode> values = e.Value is YamlSequence list ? list.Items : [e.Value];
        Shape? inner = field.Type.Group ?? field.Type.ListItem?.Group;
        IEnumerable<(YamlScalar, Field)> own = e.Key.Text == field.Name ? [(e.Key, field)] : [];
        return own.Concat(inner is null ? [] : values.OfType<YamlMapping>().SelectMany(v => English(v, inner)));
    });
}
