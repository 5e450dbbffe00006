namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>The guide's first walk, done by the letter in a copy of the shipped hub.</summary>
public sealed class QuickStartTests : IDisposable
{
    private readonly TestHub _hub = TestHub.Shipped();

    [Fact]
    public void Pasting_the_template_publishes_the_pledge_at_the_address_that_the_guide_names()
    {
        string[] known = [.. _hub.Check()];
        _hub.Write(QuickStart.Path, QuickStart.Template);

        Assert.Equal(known, _hub.Check());
        var page = new BuiltSite(_hub.Build()).Page(QuickStart.Address);
        Assert.Equal(2, page.QuerySelectorAll("#home-visits, #fire-drill").Length);
    }

    [Theory]
    [InlineData("推进中", "home-visits")]
    [InlineData("尚未到期", "fire-drill")]
    public void Progress_that_is_added_as_shown_moves_its_promise_and_no_other(string status, string item)
    {
        _hub.Write(QuickStart.Path, QuickStart.WithFirst(QuickStart.Progress));

        Assert.Equal(status, StatusOf(item, new DateOnly(2011, 10, 20)));
    }

    [Fact]
    public void A_done_promise_is_kept_and_one_without_evidence_is_an_error()
    {
        const string Done = "    完成日期: 2011-12-16\n";
        _hub.Write(QuickStart.Path, QuickStart.WithFirst(QuickStart.Progress + Done));
        Assert.Equal("按期兑现", StatusOf("home-visits", new DateOnly(2011, 12, 31)));

        _hub.Write(QuickStart.Path, QuickStart.WithFirst(Done));
        Assert.Single(_hub.Check(), found => found.StartsWith($"MN0310@{QuickStart.Path}:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_promise_and_one_that_is_given_up_are_told_as_such()
    {
        DateOnly later = new(2011, 10, 8);
        _hub.Write(QuickStart.Path, QuickStart.WithLast(QuickStart.Change));
        Assert.Equal("已变更", StatusOf("fire-drill", later));

        _hub.Write(QuickStart.Path, QuickStart.WithLast(QuickStart.Withdrawal));
        Assert.Equal("已撤回", StatusOf("fire-drill", later));
    }

    public void Dispose() => _hub.Dispose();

    private string StatusOf(string item, DateOnly asOf)
    {
        var page = new BuiltSite(_hub.Build(asOf)).Page(QuickStart.Address);
        return page.GetElementById(item)!.QuerySelector(".status")!.TextContent.Trim();
    }
}
