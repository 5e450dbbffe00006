using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Records;

/// <summary>A member who promises.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Office">The member's post.</param>
public sealed record Pledger(string Name, string? Office)
{
    private static readonly Field<string> NameField = Required("name", "姓名", "写承诺人姓名", "李卫东");
    private static readonly Field<string> OfficeField = Text("office", "职务", "写承诺人的职务或岗位", "数学教师");

    internal static Shape<Pledger> Shape { get; } =
        new("承诺人", [NameField, OfficeField], fields => new Pledger(fields.Required(NameField), fields.Optional(OfficeField)));
}
