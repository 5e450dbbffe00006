using Mingnuo.Build.Pipelines;

namespace Mingnuo.Tests.Build.Pipelines;

public sealed class RatesTests
{
    [Theory]
    [InlineData(0, 12, "0")]
    [InlineData(12, 12, "100")]
    [InlineData(1, 3, "33.3")]
    [InlineData(2, 3, "66.7")]
    [InlineData(1, 16, "6.3")]
    [InlineData(1, 8, "12.5")]
    [InlineData(9, 10, "90.0")]
    [InlineData(0, 0, "")]
    public void A_rate_is_rounded_half_up_to_one_decimal(int part, int whole, string percent) => Assert.Equal(percent, Rates.Of(part, whole).Percent);

    [Theory]
    [InlineData(1, 100_000, "0.1")]
    [InlineData(99_999, 100_000, "99.9")]
    public void Only_nothing_is_none_and_only_all_is_all(int part, int whole, string percent) => Assert.Equal(percent, Rates.Of(part, whole).Percent);

    [Fact]
    public void A_rate_carries_its_numbers() => Assert.Equal((3, 7), (Rates.Of(3, 7).Part, Rates.Of(3, 7).Whole));
}
