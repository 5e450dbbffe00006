using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>A person and the office held.</summary>
/// <param name="Name">The name.</param>
/// <param name="Office">The office, in the words of the document that names it.</param>
public sealed record Officer(string Name, string Office)
{
    private static readonly Field<string> OfficeField = Required("office", "职务", "写职务", "党委办公室主任");

    internal static Shape<Officer> Shape { get; } = new(
        "成员",
        [TermFields.Name, OfficeField],
        fields => new Officer(fields.Required(TermFields.Name), fields.Required(OfficeField)));
}
