using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>The fields that every named thing of a campaign has.</summary>
internal static class TermFields
{
    public static readonly Field<string> Id = RequiredId("写英文编号，一经发布不再改", "safe-campus");
    public static readonly Field<string> Name = Required("name", "名称", "写中文名称", "平安校园");
    public static readonly Field<string> Gist = Text("gist", "要点", "用一两句话说明", "排查隐患，组织演练，让家长放心");

    /// <summary>The shape of a thing that has an id and a name only.</summary>
    public static Shape<T> Named<T>(string label, Func<string, string, T> build)
        where T : class, IEntry => new(label, [Id, Name], fields => build(fields.Required(Id), fields.Required(Name)));
}
