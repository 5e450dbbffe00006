using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Preview;

/// <summary>A ledger saved in a spreadsheet shows in the open browser like any other file.</summary>
public sealed class PreviewLedgerTests
{
    private const string File = "content/ledgers/oak/2011.csv";
    private const string Headers = "日期,活动,形式,载体,人数,时长（小时）\n";

    [Fact]
    public async Task A_saved_ledger_is_served_and_its_mistake_is_told_at_its_cell()
    {
        TestHub hub = TestHub.Small();
        hub.Write(File, Headers + "2011/3/5,擦窗,志愿服务,平安校园,12,1.5\n");
        await using PreviewScene scene = await PreviewScene.Of(hub);
        string query = await scene.Query();
        using PreviewEvents events = await scene.Listen(query);

        hub.Replace(File, "擦窗", "擦地");
        Assert.Equal("data: reload", await events.Next());
        Assert.Contains("擦地", await scene.Text("/ledgers/oak/2011/"), StringComparison.Ordinal);
        Assert.Contains("2011-03-05,擦地", await scene.Text("/ledgers/oak/2011/oak-2011.csv"), StringComparison.Ordinal);

        hub.Replace(File, "12,1.5", "12人,1.5");
        using PreviewEvents later = await scene.Listen(await scene.Query());
        Assert.Equal("data: mistakes", await later.Next());
        Assert.Contains($"{File}:2:23: error MN0840", scene.Terminal.Diagnostics, StringComparison.Ordinal);
    }
}
