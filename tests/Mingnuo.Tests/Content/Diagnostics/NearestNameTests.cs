using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Content.Diagnostics;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("cariers", "carriers")]
    [InlineData("dun-on", null)]
    [InlineData("deu", "due")]
    [InlineData("青铜中学", "青桐中学")]
    public void The_nearest_known_name_is_offered_and_a_far_one_is_not(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Of(written, ["carriers", "due", "done-by", "青桐中学"]));
}
