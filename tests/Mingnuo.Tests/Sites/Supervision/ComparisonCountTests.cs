using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>Every panel of the pages that compare like units, of categories and of groups, against the recount.</summary>
public sealed partial class ComparisonCountTests
{
    public static TheoryData<string, string> Panels => [.. CountedHub.Names.SelectMany(hub => RecountedPanel.Titles.Select(panel => (hub.Data, panel)))];

    public static TheoryData<string> Hubs => CountedHub.Names;

    [Theory]
    [MemberData(nameof(Hubs))]
    public void Every_category_and_group_with_units_is_compared_by_every_panel(string name)
    {
        CountedHub hub = CountedHub.Of(name);

        Assert.Equal(
            hub.Recount.Comparisons.Select(c => c.Address).Order(StringComparer.Ordinal),
            hub.Site.Pages.Where(p => p.StartsWith("supervision/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(Pages(hub), c => Assert.Equal(RecountedPanel.Titles, hub.Site.Page(c.Address).QuerySelectorAll(".panel h2").Select(h => h.TextContent)));
    }

    [Theory]
    [MemberData(nameof(Panels))]
    public void A_panel_tells_each_unit_s_figure_and_leads_behind_it(string name, string panel)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(Pages(hub), comparison =>
        {
            IElement shown = Panel(hub, comparison.Address, panel);
            RecountedPanel[] known = [.. comparison.Units.Select(u => RecountedPanel.Of(hub.Recount, panel, u)).OfType<RecountedPanel>()];

            Assert.Equal(
                known.Select(r => $"{r.Unit} {r.Numbers} {r.Url}").Order(StringComparer.Ordinal),
                shown.QuerySelectorAll("li a").Select(a => $"{a.FirstChild!.TextContent.Trim()} {string.Join(' ', Number().Matches(a.QuerySelector("span")!.TextContent).Select(m => m.Value))} {hub.Address(a.GetAttribute("href")!)}").Order(StringComparer.Ordinal));
            Assert.Equal(
                comparison.Units.Select(u => u.Text("short-name")).Except(known.Select(r => r.Unit)).Order(StringComparer.Ordinal),
                shown.QuerySelectorAll("p a").Select(a => a.TextContent).Order(StringComparer.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Panels))]
    public void A_panel_s_bars_are_as_long_as_its_figures_and_come_in_its_order(string name, string panel)
    {
        CountedHub hub = CountedHub.Of(name);
        Assert.All(Pages(hub), comparison =>
        {
            var known = comparison.Units.Select(u => RecountedPanel.Of(hub.Recount, panel, u)).OfType<RecountedPanel>().ToDictionary(r => r.Unit, StringComparer.Ordinal);
            decimal longest = Math.Max(1, known.Values.Select(r => r.Value).DefaultIfEmpty().Max());
            IElement[] rows = [.. Panel(hub, comparison.Address, panel).QuerySelectorAll("li")];
            RecountedPanel[] inOrder = [.. rows.Select(r => known[r.QuerySelector("a")!.FirstChild!.TextContent.Trim()])];

            Assert.All(rows.Zip(inOrder), row => Assert.InRange(
                decimal.Parse(row.First.QuerySelector("rect")!.GetAttribute("width")!.TrimEnd('%'), CultureInfo.InvariantCulture) - (100 * row.Second.Value / (row.Second.Whole ?? longest)),
                -0.05m,
                0.05m));
            Assert.Equal(inOrder.Select(r => r.Rank).Order(), inOrder.Select(r => r.Rank));
        });
    }

    private static IEnumerable<(string Address, YamlRecord[] Units)> Pages(CountedHub hub) => hub.Recount.Comparisons.Skip(1);

    private static IElement Panel(CountedHub hub, string address, string title) => hub.Site.Page(address).QuerySelectorAll(".panel").Single(p => p.QuerySelector("h2")!.TextContent == title);

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
