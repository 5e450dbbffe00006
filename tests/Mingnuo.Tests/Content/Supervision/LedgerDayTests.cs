using Mingnuo.Content.Reading;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Tests.Content.Supervision;

public sealed class LedgerDayTests
{
    [Theory]
    [InlineData("2010/9/5")]
    [InlineData("2010/09/05")]
    [InlineData("2010-09-05")]
    [InlineData("2010-9-5")]
    [InlineData("2010.9.5")]
    [InlineData("2010年9月5日")]
    [InlineData("2010年09月05日")]
    [InlineData("2010/9/5 0:00")]
    [InlineData("2010-09-05 00:00:00")]
    public void Every_form_that_spreadsheets_in_China_write_is_that_day(string text) =>
        Assert.Equal("2010-09-05", DateType.Written(Assert.NotNull(LedgerDay.Parse(text))));

    [Theory]
    [InlineData("")]
    [InlineData("9/5")]
    [InlineData("9月5日")]
    [InlineData("5/9/2010")]
    [InlineData("10/9/5")]
    [InlineData("2010/9/5 8:30")]
    [InlineData("2010/13/5")]
    [InlineData("2010/9/31")]
    [InlineData("２０１０/９/５")]
    [InlineData("40426")]
    [InlineData("2010-09")]
    public void Nothing_is_guessed(string text) => Assert.Null(LedgerDay.Parse(text));
}
