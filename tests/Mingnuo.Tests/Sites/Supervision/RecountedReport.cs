namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>A report as the recount sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Unit">The unit's id.</param>
/// <param name="Sent">The day it was sent.</param>
/// <param name="Month">The month that it counts for: <c>2010-06</c>.</param>
/// <param name="IsLate">Whether it was sent in another month.</param>
/// <param name="Points">What it counts.</param>
internal sealed record RecountedReport(string Id, string Unit, DateOnly Sent, string Month, bool IsLate, int Points);
