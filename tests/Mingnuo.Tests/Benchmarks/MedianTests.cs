using Mingnuo.Benchmarks.Measuring;

namespace Mingnuo.Tests.Benchmarks;

public sealed class MedianTests
{
    [Theory]
    [InlineData(new[] { 3.0, 1, 100 }, 3)]
    [InlineData(new[] { 4.0, 1, 100, 2 }, 3)]
    [InlineData(new[] { 7.0 }, 7)]
    public void One_slow_run_does_not_move_the_median(double[] figures, double expected) =>
        Assert.Equal(expected, Median.Of(figures));
}
