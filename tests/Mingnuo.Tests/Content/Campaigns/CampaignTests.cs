using System.Globalization;
using Mingnuo.Content.Campaigns;

namespace Mingnuo.Tests.Content.Campaigns;

public sealed class CampaignTests
{
    private static readonly Campaign s_campaign = Campaign.None with
    {
        Phases =
        [
            new("first", "第一", new(2010, 4, 1), new(2010, 12, 31), null, null),
            new("second", "第二", new(2011, 1, 10), new(2011, 7, 31), null, null),
            new("third", "第三", new(2011, 7, 1), new(2012, 11, 8), null, null),
        ],
    };

    [Theory]
    [InlineData("2010-03-31", null)]
    [InlineData("2010-04-01", "first")]
    [InlineData("2010-12-31", "first")]
    [InlineData("2011-01-05", null)] // between two phases
    [InlineData("2011-01-10", "second")]
    [InlineData("2011-06-30", "second")]
    [InlineData("2011-07-01", "third")] // two phases overlap: the later one counts
    [InlineData("2011-07-31", "third")]
    [InlineData("2011-08-01", "third")]
    [InlineData("2012-11-08", "third")]
    [InlineData("2012-11-09", null)]
    public void A_day_is_in_the_phase_that_began_last(string day, string? id) =>
        Assert.Equal(id, s_campaign.PhaseOn(DateOnly.Parse(day, CultureInfo.InvariantCulture))?.Id);

    [Fact]
    public void Without_a_campaign_no_day_is_in_a_phase()
    {
        Assert.False(Campaign.None.Exists);
        Assert.Null(Campaign.None.PhaseOn(new DateOnly(2011, 8, 15)));
    }
}
