using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Campaigns;

/// <summary>The fields that every named thing of a campaign has.</summary>
internal static class TermFields
{
    public static readonly Field<string> Id = RequiredId("写英文编号，一经发布不再改");
    public static readonly Field<string> Name = Required("name", "名称", "写中文名称");
    public static readonly Field<string> Gist = Text("gist", "要点", "用一两句话说明");
}
