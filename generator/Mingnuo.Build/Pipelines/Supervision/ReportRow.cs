using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>A unit in the <see cref="ReportCalendar"/>.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Cells">A cell for each month of the calendar.</param>
/// <param name="Points">What all its reports count by the campaign's rule.</param>
internal sealed record ReportRow(Unit Unit, IReadOnlyList<ReportCell> Cells, int Points)
{
    /// <summary>How many reports there are for these months.</summary>
    public int Count => Cells.Sum(c => c.Count);

    /// <summary>How many of them were late.</summary>
    public int Late => Cells.Sum(c => c.Late);

    /// <summary>How many are missing.</summary>
    public int Missing => Cells.Sum(c => c.Missing);

    /// <summary>The months that lack one, oldest first.</summary>
    public IEnumerable<ReportCell> Gaps => Cells.Where(c => c.Missing > 0);
}
