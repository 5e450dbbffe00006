using System.Text.RegularExpressions;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Build.Theming;

public sealed partial class ThemeColoursTests
{
    private const double Text = 4.5;
    private const double Shape = 3;

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void A_scheme_has_at_most_three_colours(string scheme) => Assert.True(ThemeColours.In(scheme).Base.Count <= 3);

    [Theory]
    [InlineData("--ink", "--paper", Text)]
    [InlineData("--soft", "--paper", Text)]
    [InlineData("--red", "--paper", Text)]
    [InlineData("--ink", "--wash", Text)]
    [InlineData("--soft", "--wash", Text)]
    [InlineData("--red", "--wash", Text)]
    [InlineData("--ink", "--blush", Text)]
    [InlineData("--soft", "--blush", Text)]
    [InlineData("--red", "--blush", Text)]
    [InlineData("--ink", "--rose", Text)]
    [InlineData("--paper", "--red", Text)]
    [InlineData("--paper", "--ink", Text)]
    [InlineData("--on-banner", "--banner", Text)]
    [InlineData("--on-banner-soft", "--banner", Text)]
    [InlineData("--on-banner-strong", "--banner", Shape)]
    [InlineData("--edge", "--paper", Shape)]
    [InlineData("--edge", "--wash", Shape)]
    [InlineData("--deep", "--paper", Shape)]
    public void What_is_read_stands_out_in_both_schemes(string front, string back, double least)
    {
        foreach (string scheme in (string[])["light", "dark"])
        {
            ThemeColours colours = ThemeColours.In(scheme);
            double contrast = colours[front].Contrast(colours[back]);
            Assert.True(contrast >= least, $"{scheme}: {front} on {back} is {contrast:0.00}:1");
        }
    }

    [Fact]
    public void Colours_are_written_in_the_tokens_only()
    {
        // Paper is white and ink is black in print, whatever the tokens say.
        string[] others = [ThemeColours.File, "themes/mingnuo/css/print.css"];
        Assert.Empty(Repository.Files
            .Where(f => f.Path.StartsWith("themes/mingnuo/css/", StringComparison.Ordinal) && !others.Contains(f.Path))
            .SelectMany(f => Written().Matches(f.Text).Select(m => $"{f.Path}:{f.LineAt(m.Index)}: {m.Value}")));
    }

    [Fact]
    public void The_browser_is_told_the_same_paper()
    {
        string head = Repository.Read("themes/mingnuo/partials/head.liquid");
        foreach (string scheme in (string[])["light", "dark"])
        {
            Assert.Contains($"""(prefers-color-scheme: {scheme})" content="{ThemeColours.In(scheme).Written("--paper")}">""", head, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Contrast_is_that_of_the_standard()
    {
        Assert.Equal(21, Colour.Parse("#000000").Contrast(Colour.Parse("#ffffff")), 3);
        // The lightest grey that passes on white is a well-known one.
        Assert.Equal(4.54, Colour.Parse("#767676").Contrast(Colour.Parse("#ffffff")), 2);
    }

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b|\b(rgb|hsl|oklch|lab)a?\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
