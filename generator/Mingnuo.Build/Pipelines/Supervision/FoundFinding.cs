using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>A finding with where it stands on the hub's day.</summary>
/// <param name="Inspection">The inspection that made it.</param>
/// <param name="Source">The finding.</param>
/// <param name="Unit">Whose it is.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="DaysPast">Days from its deadline to the hub's day; negative before the deadline.</param>
internal sealed record FoundFinding(Inspection Inspection, Finding Source, Unit Unit, FindingStatus Status, int DaysPast)
{
    /// <summary>Its place on the inspection's page.</summary>
    public string Address => $"{Inspection.Address}#{Source.Id}";

    /// <summary>Whether it still has to be put right: never done, or done and found wanting again.</summary>
    public bool IsOpen => Status is FindingStatus.Overdue or FindingStatus.Failed or FindingStatus.Open;

    /// <summary>Whether it is open and its deadline is over.</summary>
    public bool IsOverdue => IsOpen && DaysPast > 0;
}
