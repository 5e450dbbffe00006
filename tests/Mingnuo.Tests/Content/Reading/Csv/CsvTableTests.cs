using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading.Csv;

namespace Mingnuo.Tests.Content.Reading.Csv;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a;b\n1;2\n")]
    [InlineData("a\tb\n1\t2\n")]
    [InlineData("a,b\n1,2")]
    [InlineData("\"a\",\"b\"\n \"1\" , 2　\n")]
    public void Every_separator_that_spreadsheets_write_is_understood(string text) =>
        Assert.Equal(["a|b", "1|2"], Rows(text).Select(r => string.Join('|', r.Cells.Select(c => c.Text.Trim('"')))));

    [Theory]
    [InlineData("日期,活动\n2011/3/5,擦窗\n", "1:1 1:4 2:1 2:10")]
    [InlineData("a,b\n\"甲\n乙\",丙\n丁,戊\n", "1:1 1:3 2:1 3:4 4:1 4:3")]
    [InlineData("a,b\n\"说\"\"好\"\"\",𠮷,x\n", "1:1 1:3 2:1 2:10 2:13")]
    [InlineData("a,b\n\n,\n1\n", "1:1 1:3 2:1 3:1 3:2 4:1")]
    public void A_cell_is_found_at_its_line_and_column(string text, string places) => Assert.Equal(
        places,
        string.Join(' ', Rows(text).SelectMany(r => r.Cells).Select(c => $"{c.Position.Line}:{c.Position.Column}")));

    [Theory]
    [InlineData("\"a", true)]
    [InlineData("\"a\"b", true)]
    [InlineData("\"", true)]
    [InlineData("\"a\"\"", true)]
    [InlineData("\"a\"\"b\"", false)]
    [InlineData("\"\"", false)]
    [InlineData("说\"好\"", false)]
    public void Quotes_that_do_not_close_at_the_end_of_a_cell_are_seen(string cell, bool isBroken) =>
        Assert.Equal(isBroken, Assert.Single(Rows("h,i\n" + cell)[1].Cells).IsBroken);

    [Fact]
    public void Rows_are_numbered_as_a_spreadsheet_does() => Assert.Equal([1, 2, 3], Rows("a,b\n\"甲\n乙\",丙\n丁,戊\n").Select(r => r.Number));

    private static CsvRow[] Rows(string text) => [.. CsvTable.Rows(new SourceText("t.csv", text))];
}
