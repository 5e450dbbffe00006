using System.Text;
using Mingnuo.Tests.Sites;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Build.Pipelines.Agenda;

/// <summary>The shipped hub's calendars, read by what Thunderbird reads them with.</summary>
public sealed class AgendaFileTests
{
    private const string Base = "https://mingnuo.github.io/mingnuo/";

    private readonly BuiltSite _site = ShippedSite.Site;

    private string[] Paths => [.. _site.Paths.Where(p => p.EndsWith(".ics", StringComparison.Ordinal))];

    [Fact]
    public void Lines_end_as_the_standard_wants_and_are_at_most_75_bytes_long() => Assert.All(Paths, path =>
    {
        string[] lines = _site.Text(path).Split("\r\n");
        Assert.Equal("", lines[^1]);
        Assert.DoesNotContain(lines, l => l.Contains('\n', StringComparison.Ordinal) || l.Contains('\r', StringComparison.Ordinal) || Encoding.UTF8.GetByteCount(l) > 75);
    });

    [Fact]
    public void Every_event_is_of_whole_days_with_a_name_of_its_own_and_leads_to_a_place_on_the_site() => Assert.All(
        Paths.Zip(ReadCalendar.Of(Paths.Select(_site.Text))),
        calendar =>
        {
            IReadOnlyList<ReadCalendarEvent> events = calendar.Second.Events;
            Assert.NotEmpty(events);
            Assert.Equal(events.Count, events.Select(e => e.Uid).Distinct(StringComparer.Ordinal).Count());
            Assert.Empty(events.Where(e => !e.WholeDays || string.CompareOrdinal(e.From, e.To) >= 0 || string.CompareOrdinal(e.Stamp, "2011-08-16") >= 0
                || !_site.Leads(Base, e.Url) || e.Title.Length == 0 || !e.Uid.EndsWith("@mingnuo.github.io", StringComparison.Ordinal)).Select(e => $"{calendar.First}: {e}"));
        });

    [Fact]
    public void The_county_s_calendar_holds_what_those_of_units_hold_and_reminds_nobody()
    {
        IReadOnlyList<ReadCalendar> calendars = ReadCalendar.Of(Paths.Select(_site.Text));
        ReadCalendar county = calendars[Array.IndexOf(Paths, "calendar/county.ics")];

        Assert.Equal(
            county.Events.Select(e => (e.Uid, e.ToString())).ToHashSet(),
            [.. calendars.Where(c => c != county).SelectMany(c => c.Events).Select(e => (e.Uid, e.ToString()))]);
        Assert.DoesNotContain(county.Events, e => e.Reminders.Count > 0);
        Assert.Contains(calendars, c => c.Events.Any(e => e.Reminders.Count > 0));
    }

    [Fact]
    public void A_due_date_of_every_item_stands_in_the_county_s_calendar()
    {
        Recount hub = Recount.Shipped;
        Assert.Equal(
            hub.Items.Select(i => i.Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal),
            ReadCalendar.Of(_site.Text("calendar/county.ics"))[0].Events.Where(e => e.Uid.Contains("/due@", StringComparison.Ordinal)).Select(e => e.From).Order(StringComparer.Ordinal));
    }
}
