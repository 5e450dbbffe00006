using Mingnuo.Build.Output;
using Mingnuo.Cli.Preview;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Cli.Preview;

public sealed class PreviewStageTests
{
    private static readonly OutputTree s_tree = OutputTree.From([], new DiagnosticBag());

    [Fact]
    public async Task A_change_between_looking_and_waiting_is_not_missed()
    {
        var stage = new PreviewStage();
        PreviewState seen = stage.Current;
        stage.Show(s_tree, "/");
        PreviewState next = await stage.After(seen, TestContext.Current.CancellationToken);
        Assert.Equal(1, next.Edition);
    }

    [Fact]
    public async Task Everybody_who_waits_is_told()
    {
        var stage = new PreviewStage();
        Task<PreviewState>[] waiting = [.. Enumerable.Range(0, 3).Select(_ => stage.After(stage.Current, TestContext.Current.CancellationToken))];
        Assert.DoesNotContain(waiting, w => w.IsCompleted);
        stage.ShowMistakes("x");
        Assert.All(await Task.WhenAll(waiting), s => Assert.Equal("x", s.Mistakes));
    }

    [Fact]
    public void Mistakes_leave_the_site_as_it_is_and_a_new_site_ends_them()
    {
        var stage = new PreviewStage();
        stage.Show(s_tree, "/a/");
        stage.ShowMistakes("x");
        Assert.Equal(new PreviewState(1, s_tree, "/a/", "x"), stage.Current);
        stage.Show(s_tree, "/b/");
        Assert.Equal(new PreviewState(2, s_tree, "/b/", null), stage.Current);
    }

    [Fact]
    public async Task The_same_mistakes_again_are_no_news()
    {
        var stage = new PreviewStage();
        stage.ShowMistakes("x");
        Task<PreviewState> waiting = stage.After(stage.Current, TestContext.Current.CancellationToken);
        stage.ShowMistakes("x");
        await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        stage.ShowMistakes("y");
        Assert.Equal("y", (await waiting).Mistakes);
    }
}
