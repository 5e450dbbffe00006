using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mingnuo.Build;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Tests.Content.Markdown;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Browser.Hostile;

/// <summary>A hub by someone who wants a script to run on its pages: through every field, every body, every name.</summary>
internal static class HostileHub
{
    /// <summary>Stands in the archive for a hostile text.</summary>
    public const string Mark = "☠";

    /// <summary>Ends whatever it may stand in (text, attribute, title, style, script, comment), and then runs; also asks the template engine to.</summary>
    public const string Text =
        "'\"><img src=x onerror=window.__pwned=1><svg/onload=window.__pwned=1></title></style></textarea></script>"
        + "<script>window.__pwned=1</script>-->{{ 7 | plus: 7 }}{% raw %}&lt;b&gt;";

    private static readonly byte[] s_pixel =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static readonly string s_cell = '"' + Text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    /// <summary>A table quotes in its own way, so it stands here and not in the archive.</summary>
    private static readonly string s_ledger =
        $"日期,活动,形式,载体,人数,时长（小时）,服务对象,佐证,承诺事项\n2011/3/5,{s_cell},{s_cell},wo!rk,1,1,{s_cell},{s_cell},2011#its(1)!\n2011/3/5,\"={s_cell[1..]},a b,wo!rk,1,1,,,\n";

    private static readonly string s_archive = Repository.Read("tests/Mingnuo.Browser/Hostile/hostile.txtar");

    /// <summary>The files that have fields, with their marks.</summary>
    public static IEnumerable<(string Path, string Text)> Files => Txtar.Parse(s_archive).Where(f => Path.GetExtension(f.Path) is ".md" or ".yml");

    /// <summary>The hub, in a theme; with the bodies that the build lets pass, each on a page of its own.</summary>
    public static TestHub Create(string theme)
    {
        int planted = 0;
        string archive = Regex.Replace(
            s_archive.Replace("theme: plain", $"theme: {theme}", StringComparison.Ordinal),
            Mark,
            _ => JsonSerializer.Serialize(string.Create(CultureInfo.InvariantCulture, $"{++planted}{Text}")),
            RegexOptions.None,
            TimeSpan.FromSeconds(1));
        var hub = new TestHub(archive[archive.IndexOf("-- ", StringComparison.Ordinal)..]);
        hub.Write("content/ledgers/o!ak/2011.csv", s_ledger);
        hub.Write("content/pages/files/lamp.png", s_pixel);
        hub.Write("content/pages/doors/a.png", s_pixel);
        WriteBodies(hub);
        return hub;
    }

    /// <summary>Whatever the build refuses is taken out again: it never becomes a page.</summary>
    private static void WriteBodies(TestHub hub)
    {
        foreach ((int index, string body) in XssDoors.Refused.Concat(XssDoors.Inert).Index())
        {
            hub.Write(string.Create(CultureInfo.InvariantCulture, $"content/pages/doors/{index}.md"), $"---\ntitle: 门{index}\n---\n{body}\n");
        }

        Diagnostic[] mistakes = [.. new Engine(new BuildRequest(hub.Root, new DateOnly(2011, 8, 15))).Run().Diagnostics.Sorted()
            .Where(d => d.Kind.Severity == Severity.Error)];
        Assert.All(mistakes, d => Assert.StartsWith("content/pages/doors/", d.ToString(), StringComparison.Ordinal));
        foreach (string path in mistakes.Select(d => d.Position.Source.Path).Distinct(StringComparer.Ordinal))
        {
            hub.Delete(path);
        }
    }
}
