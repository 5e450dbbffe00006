namespace Mingnuo.Tests.Sites;

public sealed class SmallHubTests
{
    [Fact]
    public void The_hub_that_other_tests_break_is_right()
    {
        using TestHub hub = TestHub.Small();

        Assert.Equal([], hub.Check());
    }
}
