using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Mingnuo.Build.Pipelines.Agenda;

/// <summary>Days as an iCalendar (RFC 5545) that phones and mail programs can subscribe to.</summary>
internal static class AgendaFile
{
    public const string MediaType = "text/calendar";

    /// <summary>How often a program should ask for it again: the site is published daily.</summary>
    private const string Refresh = "P1D";

    /// <summary>Before what is to be done: a week, and the day before, at nine in the morning.</summary>
    private static readonly Duration[] s_reminders = [new(weeks: null, days: -6, hours: -15), new(hours: -15)];

    /// <param name="site">The site.</param>
    /// <param name="name">What the calendar is called on a phone.</param>
    /// <param name="address">Where it stands.</param>
    /// <param name="entries">What is in it.</param>
    /// <param name="reminds">Whether it is the calendar of those who have to do it.</param>
    public static ReadOnlyMemory<byte> Of(Site site, string name, string address, IEnumerable<AgendaEntry> entries, bool reminds)
    {
        var calendar = new Calendar { ProductId = "-//Mingnuo//Mingnuo//ZH", Method = "PUBLISH" };
        calendar.AddProperty("NAME", name);
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("X-PUBLISHED-TTL", Refresh);
        calendar.AddProperty("URL", site.Urls.Canonical(address));
        foreach (AgendaEntry entry in entries)
        {
            calendar.Events.Add(Of(site, entry, reminds));
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent Of(Site site, AgendaEntry entry, bool reminds)
    {
        var result = new CalendarEvent
        {
            Uid = site.Urls.Uid(entry.Id),
            DtStamp = new CalDateTime(entry.ChangedOn.Year, entry.ChangedOn.Month, entry.ChangedOn.Day, 0, 0, 0, "UTC"),
            Start = new CalDateTime(entry.From),
            End = new CalDateTime(entry.To.AddDays(1)),
            Summary = entry.Title,
            Description = entry.Text,
            Url = new Uri(site.Urls.Absolute(entry.Url)),
            Status = entry.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Sequence = entry.Revision,
            Transparency = TransparencyType.Transparent,
        };
        if (reminds && entry.IsOpen)
        {
            foreach (Duration before in s_reminders)
            {
                result.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = entry.Title, Trigger = new Trigger(before) });
            }
        }

        return result;
    }
}
