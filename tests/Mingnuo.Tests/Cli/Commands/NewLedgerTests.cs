using Mingnuo.Tests.Peers;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Commands;

/// <summary><c>mingnuo new ledgers</c>: a table that a spreadsheet opens, and that is right as it is.</summary>
public sealed class NewLedgerTests : IDisposable
{
    private const string File = "content/ledgers/oak/2011.csv";

    private readonly TestHub _hub = TestHub.Small();

    [Theory]
    [InlineData("ledgers")]
    [InlineData("ledger")]
    [InlineData("活动台账")]
    public void A_new_ledger_has_its_headers_and_the_mark_that_spreadsheets_need(string kind)
    {
        PeerResult result = CliProgram.Run(_hub.Root, ["new", kind, "oak/2011"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(File, result.Output, StringComparison.Ordinal);
        Assert.Equal(
            [0xEF, 0xBB, 0xBF, .. "日期,活动,形式,载体,人数,时长（小时）,服务对象,佐证,承诺事项\r\n"u8],
            System.IO.File.ReadAllBytes(_hub.FullPath(File)));
        Assert.Equal([], _hub.Check());
    }

    [Theory]
    [InlineData("oak")]
    [InlineData("2011")]
    [InlineData("oak/11")]
    public void A_ledger_of_no_unit_or_year_is_not_made(string id)
    {
        Assert.Equal(2, CliProgram.Run(_hub.Root, ["new", "ledgers", id]).ExitCode);
        Assert.False(Directory.Exists(_hub.FullPath("content/ledgers")));
    }

    [Fact]
    public void A_ledger_that_is_there_is_left_alone()
    {
        _hub.Write(File, "日期");

        Assert.Equal(2, CliProgram.Run(_hub.Root, ["new", "ledgers", "oak/2011"]).ExitCode);
        Assert.Equal("日期", System.IO.File.ReadAllText(_hub.FullPath(File)));
    }

    public void Dispose() => _hub.Dispose();
}
