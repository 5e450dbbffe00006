using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines;

/// <summary>Whose a record is.</summary>
internal static class RecordUnits
{
    /// <summary>The unit, standing or not, that a record is of or tells of; <see langword="null"/> for what concerns several or all.</summary>
    public static Unit? Of(Hub hub, ContentRecord? record) => record switch
    {
        Unit unit => unit,
        Pledge pledge => hub.Get(pledge.Unit),
        Report report => hub.Get(report.Unit),
        Evaluation evaluation => hub.Get(evaluation.Unit),
        Plan { Unit: { } unit } => hub.Get(unit),
        Profile { Unit: { } unit } => hub.Get(unit),
        _ => null,
    };
}
