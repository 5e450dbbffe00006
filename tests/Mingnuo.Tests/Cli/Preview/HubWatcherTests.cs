using Mingnuo.Cli.Preview;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Cli.Preview;

public sealed class HubWatcherTests
{
    [Fact]
    public async Task What_is_not_part_of_the_site_is_not_watched()
    {
        using TestHub hub = TestHub.Small();
        var changes = new ChangeSignal();
        using var watcher = new HubWatcher(hub.Root, changes.Raise);
        Task change = changes.Wait(TestContext.Current.CancellationToken);

        hub.Write("output/index.html", "x");
        hub.Write("README.md", "x");
        hub.Write(".git/index", "x");
        hub.Write("content/pages/.news.md.swp", "x");
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.False(change.IsCompleted);

        hub.Write("content/pages/news.md", "x");
        await change.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.False(watcher.Broken.IsCompleted);
    }

    [Fact]
    public async Task A_file_that_is_renamed_into_its_place_is_noticed()
    {
        using TestHub hub = TestHub.Small();
        hub.Write("content/pages/.news.md.tmp", "x");
        var changes = new ChangeSignal();
        using var watcher = new HubWatcher(hub.Root, changes.Raise);
        hub.Move("content/pages/.news.md.tmp", "content/pages/news.md");
        await changes.Wait(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }
}
