using Mingnuo.Content.Reading;

namespace Mingnuo.Tests.Content.Reading;

public sealed class DateTypeTests
{
    [Theory]
    [InlineData("2011-02-28", 2011, 2, 28)]
    [InlineData("2012-02-29", 2012, 2, 29)]
    [InlineData("1900-01-01", 1900, 1, 1)]
    [InlineData("2999-12-31", 2999, 12, 31)]
    [InlineData("2011年2月3日", 2011, 2, 3)]
    [InlineData("2011年02月03日", 2011, 2, 3)]
    [InlineData("2011年12月31日", 2011, 12, 31)]
    public void The_stated_forms_are_read(string text, int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), DateType.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("2011-02-29")]
    [InlineData("2011-02-30")]
    [InlineData("2011-13-01")]
    [InlineData("2011-00-10")]
    [InlineData("2011-10-00")]
    [InlineData("1899-12-31")]
    [InlineData("3000-01-01")]
    [InlineData("2011年2月29日")]
    [InlineData("2011-2-3")]
    [InlineData("11-02-03")]
    [InlineData("2011/02/03")]
    [InlineData("2011.02.03")]
    [InlineData("20110203")]
    [InlineData("03-02-2011")]
    [InlineData("2011-02")]
    [InlineData("2011-02-03T00:00:00")]
    [InlineData("2011-02-03 00:00")]
    [InlineData("+011-02-03")]
    [InlineData("2011--2-03")]
    [InlineData("2011- 2-03")]
    [InlineData("２０１１-０２-０３")]
    [InlineData("٢٠١١-٠٢-٠٣")]
    [InlineData("2011年2月3")]
    [InlineData("2011年2月")]
    [InlineData("2011月2年3日")]
    [InlineData("2011年2年3日")]
    [InlineData("年2月3日")]
    [InlineData("二〇一一年二月三日")]
    [InlineData("2011年2月3日星期四")]
    [InlineData("Feb 3, 2011")]
    [InlineData("today")]
    public void Anything_else_is_no_date(string text) => Assert.Null(DateType.Parse(text));
}
