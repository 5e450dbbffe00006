using Mingnuo.Content.Reading;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Records;

/// <summary>Every kind of record that a hub can hold. A new kind is one more line here.</summary>
public static class RecordKinds
{
    /// <summary>All kinds, in the order in which editors meet them.</summary>
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new RecordKind<Unit>("units", UnitFields.Shape),
        new RecordKind<Plan>("plans", PlanFields.Shape),
        new RecordKind<Pledge>("pledges", PledgeFields.Shape),
        new RecordKind<Profile>("profiles", ProfileFields.Shape),
        new RecordKind<Report>("reports", ReportFields.Shape),
        new RecordKind<Inspection>("inspections", InspectionFields.Shape),
        new RecordKind<Evaluation>("evaluations", EvaluationFields.Shape),
        new RecordKind<Honour>("honours", HonourFields.Shape),
        new RecordKind<Page>("pages", Page.Shape),
    ];

    /// <summary>The kind of a folder, or <see langword="null"/>.</summary>
    internal static RecordKind? Of(string folder) => All.FirstOrDefault(k => k.Folder == folder);
}
