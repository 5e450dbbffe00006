using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Campaigns;

/// <summary>A step that every unit goes through (步骤). Which evidence shows that it was reached is told by <see cref="StepReached"/>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Leaves">What it leaves behind.</param>
/// <param name="ReachedWith">What in the hub shows that a unit has reached it.</param>
public sealed record Step(string Id, string Name, IReadOnlyList<string> Leaves, StepReached ReachedWith) : IEntry
{
    private static readonly Field<IReadOnlyList<string>> LeavesField = CampaignFields.Several("leaves", "留下的材料", "[实施方案, 活动台账]");
    private static readonly Field<StepReached> ReachedWithField = new(
        "reached-with",
        "以何为准",
        "写本站以什么判断单位走到了这一步",
        "承诺",
        new ChoiceType<StepReached>(
            ("方案", StepReached.Plan), ("承诺", StepReached.Pledge), ("进展", StepReached.Progress), ("评议", StepReached.Evaluation), ("未采集", StepReached.NotCollected)),
        isRequired: true);

    internal static Shape<Step> Shape { get; } = new("步骤", [TermFields.Id, TermFields.Name, LeavesField, ReachedWithField], Read);

    private static Step Read(FieldReader fields) => new(
        fields.Required(TermFields.Id), fields.Required(TermFields.Name), fields.List(LeavesField), fields.Required(ReachedWithField));
}
