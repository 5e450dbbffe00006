using System.Globalization;
using System.Text.RegularExpressions;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Tests.Content.Schemas;

public sealed class DayPatternTests
{
    private static readonly Regex s_day = new(DayPattern.Text, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [Theory]
    [InlineData(1899, 1904)]
    [InlineData(1996, 2001)]
    [InlineData(2010, 2012)]
    [InlineData(2099, 2105)]
    [InlineData(2399, 2401)]
    [InlineData(2998, 3000)]
    public void It_matches_exactly_the_days_that_are_read(int from, int to)
    {
        foreach (int year in Enumerable.Range(from, to - from + 1))
        {
            foreach (int month in Enumerable.Range(0, 15))
            {
                foreach (int day in Enumerable.Range(0, 34))
                {
                    Agree($"{year}-{month:00}-{day:00}");
                    Agree($"{year}年{month.ToString(CultureInfo.InvariantCulture)}月{day.ToString(CultureInfo.InvariantCulture)}日");
                    Agree($"{year}年{month:00}月{day:00}日");
                }
            }
        }
    }

    [Theory]
    [InlineData("2011-2-28")]
    [InlineData("2011/02/28")]
    [InlineData("2011-02")]
    [InlineData("11-02-28")]
    [InlineData("2011年2月")]
    [InlineData("2011年2月28")]
    [InlineData("2011-02-28日")]
    [InlineData("2011年02-28日")]
    [InlineData("2011年002月28日")]
    [InlineData("昨天")]
    [InlineData("")]
    public void It_matches_no_other_form(string text)
    {
        Assert.DoesNotMatch(s_day, text);
        Agree(text);
    }

    private static void Agree(string text) => Assert.True(s_day.IsMatch(text) == DateType.Parse(text) is not null, text);
}
