using System.Globalization;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Tests.Content.Records;

/// <summary>Statuses as of 2011-08-15, derived from what a pledge item says.</summary>
public sealed class PledgeStatusTests
{
    private static readonly DateOnly s_asOf = new(2011, 8, 15);

    [Theory]
    // Nothing reported.
    [InlineData("due: 2011-12-31", PledgeStatus.NotDue)]
    [InlineData("due: 2011-08-15", PledgeStatus.NotDue)] // the last day is still on time
    [InlineData("due: 2011-08-14", PledgeStatus.Overdue)]
    // Progress, with and without evidence.
    [InlineData("due: 2011-12-31, progress: [{date: 2011-08-01, text: 一, evidence: [二]}]", PledgeStatus.InProgress)]
    [InlineData("due: 2011-12-31, progress: [{date: 2011-08-15, text: 一, evidence: [二]}]", PledgeStatus.InProgress)]
    [InlineData("due: 2011-12-31, progress: [{date: 2011-08-16, text: 一, evidence: [二]}]", PledgeStatus.NotDue)]
    [InlineData("due: 2011-12-31, progress: [{date: 2011-08-01, text: 一}]", PledgeStatus.NoEvidence)]
    [InlineData("due: 2011-12-31, progress: [{date: 2011-08-01, text: 一, evidence: []}]", PledgeStatus.NoEvidence)]
    [InlineData("due: 2011-12-31, progress: [{date: 2011-08-01, text: 一}, {date: 2011-08-16, text: 二, evidence: [三]}]", PledgeStatus.NoEvidence)]
    [InlineData("due: 2011-12-31, progress: [{date: 2011-08-02, text: 一}, {date: 2011-08-01, text: 二, evidence: [三]}]", PledgeStatus.InProgress)]
    [InlineData("due: 2011-08-14, progress: [{date: 2011-08-01, text: 一, evidence: [二]}]", PledgeStatus.Overdue)]
    [InlineData("due: 2011-08-14, reason: 三", PledgeStatus.Overdue)]
    // Done.
    [InlineData("due: 2011-06-30, done-on: 2011-06-30", PledgeStatus.Kept)] // done on the last day
    [InlineData("due: 2011-06-30, done-on: 2011-06-01", PledgeStatus.Kept)]
    [InlineData("due: 2011-06-30, done-on: 2011-07-01", PledgeStatus.KeptLate)]
    [InlineData("due: 2011-12-31, done-on: 2011-08-15", PledgeStatus.Kept)] // done today
    [InlineData("due: 2011-12-31, done-on: 2011-08-16", PledgeStatus.NotDue)] // will be done tomorrow
    [InlineData("due: 2011-08-14, done-on: 2011-08-15", PledgeStatus.KeptLate)]
    [InlineData("due: 2011-08-14, done-on: 2011-08-16", PledgeStatus.Overdue)]
    // Changed.
    [InlineData("due: 2011-12-31", PledgeStatus.Changed, "2011-08-15")]
    [InlineData("due: 2011-12-31", PledgeStatus.NotDue, "2011-08-16")] // will change tomorrow
    [InlineData("due: 2011-08-15", PledgeStatus.Changed, "2011-01-01")]
    [InlineData("due: 2011-08-14", PledgeStatus.Overdue, "2011-01-01")]
    [InlineData("due: 2011-12-31, progress: [{date: 2011-08-01, text: 一, evidence: [二]}]", PledgeStatus.Changed, "2011-07-01")]
    [InlineData("due: 2011-12-31, done-on: 2011-08-01", PledgeStatus.Kept, "2011-07-01")]
    // Withdrawn.
    [InlineData("due: 2011-12-31, withdrawn: {on: 2011-08-15, reason: 一}", PledgeStatus.Withdrawn)]
    [InlineData("due: 2011-12-31, withdrawn: {on: 2011-08-16, reason: 一}", PledgeStatus.NotDue)] // will be withdrawn tomorrow
    [InlineData("due: 2011-06-30, withdrawn: {on: 2011-07-01, reason: 一}", PledgeStatus.Withdrawn)]
    [InlineData("due: 2011-06-30, withdrawn: {on: 2011-08-16, reason: 一}", PledgeStatus.Overdue)]
    [InlineData("due: 2011-06-30, done-on: 2011-06-01, withdrawn: {on: 2011-07-01, reason: 一}", PledgeStatus.Withdrawn)]
    [InlineData("due: 2011-12-31, withdrawn: {on: 2011-08-01, reason: 一}", PledgeStatus.Withdrawn, "2011-07-01")]
    public void A_status_follows_from_what_is_written(string item, PledgeStatus status, string? changedOn = null)
    {
        Pledge pledge = Read(item, changedOn);

        Assert.Equal(status, pledge.StatusOf(pledge.Items[0], s_asOf));
    }

    [Fact]
    public void Another_item_s_change_changes_nothing()
    {
        Pledge pledge = Read("due: 2011-12-31", "2011-07-01");

        Assert.Equal(PledgeStatus.NotDue, pledge.StatusOf(pledge.Items[1], s_asOf));
    }

    [Fact]
    public void Progress_and_changes_are_told_oldest_first_and_none_before_its_day()
    {
        Pledge pledge = Read(
            "due: 2011-12-31, progress: [{date: 2011-08-16, text: 三}, {date: 2011-08-15, text: 二}, {date: 2011年8月1日, text: 一}]", "2011-08-15");

        Assert.Equal(["一", "二"], pledge.Items[0].ProgressUntil(s_asOf).Select(n => n.Text));
        Assert.Equal(["2011-08-15"], pledge.ChangesOf(pledge.Items[0], s_asOf).Select(c => c.Date.ToString("O", CultureInfo.InvariantCulture)));
        Assert.Empty(pledge.ChangesOf(pledge.Items[0], s_asOf.AddDays(-1)));
    }

    private static Pledge Read(string item, string? changedOn)
    {
        var found = new List<Diagnostic>();
        string change = changedOn is null ? "" : $"changes: [{{item: first, date: {changedOn}, reason: 因, was: 旧}}]\n";
        var source = new SourceText("content/pledges/a.md", $$"""
            title: 承诺
            unit: a
            made-on: 2011-01-01
            objection: 写信
            items:
              - {id: first, text: 事, person: 人, {{item}}}
              - {id: second, text: 事, person: 人, due: 2011-12-31}
            {{change}}
            """);
        YamlMapping? fields = YamlReader.Read(source, found);
        Pledge? pledge = fields is null
            ? null
            : PledgeFields.Shape.Read(fields, new ReadContext(new ContentPath(source.Path), Mingnuo.Content.Markdown.MarkdownBody.Empty, "/", found));
        Assert.Equal([], found.Select(d => d.ToString()));
        return pledge!;
    }
}
