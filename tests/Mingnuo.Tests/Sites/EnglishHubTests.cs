namespace Mingnuo.Tests.Sites;

/// <summary>A hub whose interface is English, whatever language its records are in.</summary>
public sealed class EnglishHubTests
{
    [Theory]
    [InlineData("zh-CN", "2011年2月28日", "统计日期", "承诺日期")]
    [InlineData("en", "28 February 2011", "As of", "Made on")]
    public void Words_and_days_of_the_interface_are_in_its_language(string language, string day, string asOf, string madeOn)
    {
        using TestHub hub = TestHub.Small();
        hub.Replace("site/hub.yml", "theme: plain", $"theme: mingnuo\nlanguage: {language}");

        string page = hub.Site().Page("pledges/oak/2011/").Body!.TextContent;

        Assert.Contains(day, page, StringComparison.Ordinal);
        Assert.Contains(asOf, page, StringComparison.Ordinal);
        Assert.Contains(madeOn, page, StringComparison.Ordinal);
    }
}
