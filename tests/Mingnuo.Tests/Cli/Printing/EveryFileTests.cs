using Mingnuo.Build.Help;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Printing;

/// <summary>A mistake looks the same wherever it is made: place, line, caret, what to do.</summary>
public sealed class EveryFileTests
{
    [Theory]
    [InlineData("site/hub.yml", "as-of: 2011-08-15", "as-of: 2011-08-32", ":6:8: error MN0204", "as-of: 2011-08-32", "       ^")]
    [InlineData("site/hub.yml", "theme: plain", "theme: plane", ":5:8: error MN0601", "theme: plane", "       ^")]
    [InlineData("site/campaign.yml", "category: 机关}", "category: 学院}", ":37:37: error MN0301", "  - {id: desk, name: 科室组, category: 学院}", "                                       ^")]
    [InlineData("site/navigation.yml", "to: pledges/", "to: pledge/", ":3:21: error MN0610", "  - {label: 承诺, to: pledge/}", "                       ^")]
    [InlineData("content/units/desk.md", "group: desk", "group: dusk", ":5:8: error MN0301", "group: dusk", "       ^")]
    [InlineData("content/pages/guide/writing.md", "../about.md#来由", "../abuot.md", "4:2: error MN0401", "见[来由](../abuot.md)。", "  ^")]
    [InlineData("themes/own/layouts/unit.liquid", "{{ view.group }}", "{{ view.grup }}", ":1:27: error MN0604", "{{ view.grup }}", "                         ^")]
    public void A_mistake_is_shown_with_its_place_its_line_and_a_caret(string path, string text, string other, string place, string line, string caret)
    {
        using TestHub hub = TestHub.Small();
        if (path.StartsWith("themes/", StringComparison.Ordinal))
        {
            hub.OwnTheme();
        }

        hub.Replace(path, text, other);

        string[] printed = TextPrinter.Print(Report.Of(hub.Build().Diagnostics.Sorted(), HelpPages.None), Language.Chinese).Split('\n');

        Assert.StartsWith($"── {path}  1 处错误", printed[0], StringComparison.Ordinal);
        Assert.StartsWith(path, printed[2], StringComparison.Ordinal);
        Assert.Contains(place, printed[2], StringComparison.Ordinal);
        Assert.Contains(line, printed[3], StringComparison.Ordinal);
        Assert.EndsWith(caret, printed[4], StringComparison.Ordinal);
        Assert.StartsWith("    → ", printed[5], StringComparison.Ordinal);
    }
}
