using Mingnuo.Content.Reading;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>A unit's month in the <see cref="ReportCalendar"/>.</summary>
/// <param name="Month">The month.</param>
/// <param name="Reports">The reports that count for it, newest first.</param>
/// <param name="Owed">How many are owed.</param>
/// <param name="IsOver">Whether the month is over, so that what is not there is missing.</param>
internal sealed record ReportCell(Month Month, IReadOnlyList<Report> Reports, int Owed, bool IsOver)
{
    /// <summary>How many there are.</summary>
    public int Count => Reports.Count;

    /// <summary>How many of them were sent after the month.</summary>
    public int Late => Reports.Count(r => r.IsLate);

    /// <summary>How many are missing.</summary>
    public int Missing => IsOver ? Math.Max(0, Owed - Count) : 0;

    /// <summary>Whether some are still to come, in a month that is not over.</summary>
    public bool IsOpen => !IsOver && Count < Owed;
}
