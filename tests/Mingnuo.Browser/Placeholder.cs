namespace Mingnuo.Browser;

public sealed class Placeholder
{
    [Fact]
    public void Xunit_runs() => Assert.True(typeof(Placeholder).IsSealed);
}
