using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Content.Diagnostics;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("cariers", "carriers")]
    [InlineData("dun-on", null)]
    [InlineData("deu", "due")] // neighbours swapped
    [InlineData("青铜中学", "青桐中学")]
    [InlineData("CARRIERS", "carriers")]
    [InlineData("d", null)]
    [InlineData("", null)]
    [InlineData("carriers-and-more", null)]
    public void The_nearest_known_name_is_offered_and_a_far_one_is_not(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Of(written, ["carriers", "due", "done-by", "青桐中学"]));

    [Fact]
    public void Of_equally_near_names_the_first_by_ordinal_order_is_offered() =>
        Assert.Equal("item-1", NearestName.Of("item", ["items-2", "item-2", "item-1", "item-3"]));

    [Fact]
    public void Nothing_is_offered_where_nothing_is_known() => Assert.Null(NearestName.Of("due", []));
}
