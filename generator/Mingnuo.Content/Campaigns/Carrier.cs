using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>One of the lines of work that the campaign is carried by (主要载体).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="About">What belongs to it.</param>
public sealed record Carrier(string Id, string Name, string? About) : IEntry
{
    private static readonly Field<string> AboutField = Text("about", "说明", "写这个载体做什么", "建设法治学校，落实人防、物防、技防，组织师生演练");

    internal static Shape<Carrier> Shape { get; } = new(
        "主要载体",
        [TermFields.Id, TermFields.Name, AboutField],
        fields => new Carrier(fields.Required(TermFields.Id), fields.Required(TermFields.Name), fields.Optional(AboutField)));
}
