using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>A group of like units within a category (分组).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Category">The category that it belongs to.</param>
public sealed record UnitGroup(string Id, string Name, Reference<UnitCategory> Category) : IEntry
{
    private static readonly Field<Reference<UnitCategory>> CategoryField =
        To<UnitCategory>("category", "类别", "写所属类别", "school", isRequired: true);

    internal static Shape<UnitGroup> Shape { get; } = new(
        "分组",
        [TermFields.Id, TermFields.Name, CategoryField],
        fields => new UnitGroup(fields.Required(TermFields.Id), fields.Required(TermFields.Name), fields.Required(CategoryField)));
}
