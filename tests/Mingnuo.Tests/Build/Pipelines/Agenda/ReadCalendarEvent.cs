namespace Mingnuo.Tests.Build.Pipelines.Agenda;

/// <summary>An event as ical.js reads it.</summary>
/// <param name="Uid">Its name for ever.</param>
/// <param name="Title">SUMMARY.</param>
/// <param name="Text">DESCRIPTION.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last.</param>
/// <param name="WholeDays">Whether both are days without a time.</param>
/// <param name="Stamp">When it was last changed.</param>
/// <param name="Status">STATUS.</param>
/// <param name="Url">Where it stands on the site.</param>
/// <param name="Sequence">How often it was changed.</param>
/// <param name="Reminders">How long before its first midnight it is told again.</param>
internal sealed record ReadCalendarEvent(
    string Uid, string Title, string Text, string From, string To, bool WholeDays, string Stamp, string Status, string Url, int Sequence, IReadOnlyList<string> Reminders)
{
    public override string ToString() => $"{From} {To} {Title} {Status}";
}
