using System.Text.Json;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Build.Pipelines.Agenda;

/// <summary>A calendar as ical.js (npm) reads it.</summary>
/// <param name="Name">What a phone calls it.</param>
/// <param name="Events">What is in it, in order.</param>
internal sealed record ReadCalendar(string Name, IReadOnlyList<ReadCalendarEvent> Events)
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    /// <summary>Reads calendars; skips the test where npm is missing.</summary>
    public static IReadOnlyList<ReadCalendar> Of(params IEnumerable<string> calendars) =>
        JsonSerializer.Deserialize<ReadCalendar[]>(NpmPeers.Node(["calendar.cjs"], JsonSerializer.Serialize(calendars)), s_options)!;
}
