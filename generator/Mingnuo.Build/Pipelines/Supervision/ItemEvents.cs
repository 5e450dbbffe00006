using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>What happened to the items of pledges up to the hub's day.</summary>
internal sealed class ItemEvents(Site site)
{
    /// <summary>Progress, and how it ended or was changed; some may lie after the hub's day.</summary>
    public static IEnumerable<Event> Of(Site site) => site.Items.All.SelectMany(new ItemEvents(site).Of);

    private IEnumerable<Event> Of(Item item)
    {
        PledgeItem source = item.Source;
        foreach ((ProgressNote note, string id) in ByDay(source.Progress, n => n.Date, "progress"))
        {
            yield return Make(EventKind.Progress, note.Date, note.Text, item, id, text => text
                .Paragraph(note.Text).Attachments(note.Evidence).Fact("account.promise", source.Text).Fact("account.due", source.Due));
        }

        foreach ((PledgeChange change, string id) in ByDay(item.Pledge.Changes.Where(c => c.Item == source.Id), c => c.Date, "changed"))
        {
            yield return Make(EventKind.Changed, change.Date, source.Text, item, id, text => text
                .Fact("account.reason", change.Reason).Fact("account.was", change.Was).Fact("account.was-due", change.WasDue)
                .Fact("account.promise", source.Text).Fact("account.due", source.Due)) with { Note = change.Reason };
        }

        if (source.DoneOn is { } done && item.Status is PledgeStatus.Kept or PledgeStatus.KeptLate)
        {
            string? late = Late(done, source.Due);
            yield return Make(EventKind.Kept, done, source.Text, item, "kept", text => text
                .Paragraph(source.Text).Fact("account.done", done).Fact("account.due", source.Due).Fact("account.text", late).Fact("account.reason", source.Reason)
                .Progress(item.View.Progress)) with { Note = late };
        }

        if (item.Status is PledgeStatus.Overdue or PledgeStatus.KeptLate)
        {
            StatusView status = site.Statuses.Of(item.Status);
            yield return Make(EventKind.Missed, source.Due, source.Text, item, $"missed/{new DayView(source.Due).Iso}", text => text
                .Paragraph(source.Text).Fact("account.overdue-since", source.Due.AddDays(1)).Fact("account.person", source.Person)
                .Fact("account.now", status.Label).Fact("account.reason", source.Reason)) with { Note = status.Label };
        }

        if (source.Withdrawal is { } withdrawal)
        {
            yield return Make(EventKind.Withdrawn, withdrawal.On, source.Text, item, "withdrawn", text => text
                .Paragraph(source.Text).Fact("account.reason", withdrawal.Reason).Fact("account.due", source.Due)) with { Note = withdrawal.Reason };
        }
    }

    private Event Make(EventKind kind, DateOnly on, string text, Item item, string id, Func<AccountText, AccountText> tell) =>
        new(kind, on, item.Unit, text, item.View.Url, new Account(
            $"{FirstAddress.Of(item.Pledge)}{item.Source.Id}/{id}",
            item.Pledge.Sample,
            () => tell(new AccountText(site)).Fact("account.pledge", item.Pledge.Heading).ToString()));

    /// <summary>Names for what may happen several times: by day, and by number within a day.</summary>
    private static IEnumerable<(T Entry, string Id)> ByDay<T>(IEnumerable<T> entries, Func<T, DateOnly> day, string what) => entries.GroupBy(day)
        .SelectMany(g => g.Select((entry, i) => (entry, $"{what}/{new DayView(g.Key).Iso}{(i == 0 ? "" : $"/{i + 1}")}")));

    private string? Late(DateOnly day, DateOnly due) => day > due ? site.Strings.Format("event.days-late", day.DayNumber - due.DayNumber) : null;
}
