using System.Globalization;
using AngleSharp.Dom;

namespace Mingnuo.Tests.Sites.Shipped;

public sealed class BarTests
{
    private static readonly IElement[] s_bars = [.. ShippedSite.Site.Pages.SelectMany(p => ShippedSite.Site.Page(p).QuerySelectorAll("svg.bar"))];

    [Fact]
    public void The_parts_of_a_bar_fill_it_without_a_gap()
    {
        Assert.NotEmpty(s_bars);
        Assert.All(s_bars, bar =>
        {
            decimal end = 0;
            foreach (IElement part in bar.QuerySelectorAll("rect"))
            {
                Assert.Equal(end, Percent(part, "x"));
                end += Percent(part, "width");
            }

            Assert.Equal(100, end);
        });
    }

    [Fact]
    public void A_part_is_as_long_as_its_count_to_a_thousandth() => Assert.All(s_bars, bar =>
    {
        int[] counts = [.. bar.GetAttribute("aria-label")!.Split('，').Select(part => ShippedSite.Numbers(part)[0])];
        decimal[] widths = [.. bar.QuerySelectorAll("rect").Select(part => Percent(part, "width"))];

        Assert.Equal(counts.Length, widths.Length);
        Assert.All(counts.Zip(widths), part => Assert.InRange(part.Second - (100m * part.First / counts.Sum()), -0.1m, 0.1m));
    });

    private static decimal Percent(IElement part, string attribute) =>
        decimal.Parse(part.GetAttribute(attribute)!.TrimEnd('%'), CultureInfo.InvariantCulture);
}
