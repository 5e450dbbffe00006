using Mingnuo.Content.Supervision;

namespace Mingnuo.Tests.Content.Supervision;

public sealed class FormulaGuardTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－走访")]
    [InlineData("＠SUM(A1)")]
    [InlineData("- 走访")]
    public void What_a_spreadsheet_would_run_becomes_text(string text) => Assert.Equal("'" + text, FormulaGuard.Safe(text));

    [Theory]
    [InlineData("")]
    [InlineData("走访 =1")]
    [InlineData("-5")]
    [InlineData("+3.5")]
    [InlineData("2010#hazards")]
    [InlineData("'=1")]
    public void All_else_stays_as_it_is(string text) => Assert.Equal(text, FormulaGuard.Safe(text));
}
