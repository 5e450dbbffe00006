using Mingnuo.Build.Pipelines;

namespace Mingnuo.Build.Data.Tables;

/// <summary>活动用语: the named things of the campaign.</summary>
internal static class TermsTable
{
    public static DataTable Of(Site site)
    {
        var c = new ColumnsOf<CampaignTerm>();
        return new DataTable<CampaignTerm>("terms", "活动用语", "活动规定的每个名称一行：目标、载体、标准、时段、步骤、单位类别等。", [.. CampaignTerm.All(site.Hub)])
        {
            Key = ["kind_key", "id"],
            Cells =
            [
                c.Text(new ColumnName("kind_key", "种类代码", "种类的英文代码，一直不变", "carrier"), t => t.Kind.Key) with { IsRequired = true, Choices = CampaignTerm.Kinds },
                c.Text(new ColumnName("kind", "种类", "是哪一种用语", "主要载体"), t => t.Kind.Label) with { IsRequired = true },
                c.Text(new ColumnName("id", "编号", "在同一种用语里不重复，一经公布不再改", "safe-campus"), t => t.Term.Id) with { IsRequired = true },
                c.Text(new ColumnName("name", "名称", "其他各表里用的名称", "平安校园"), t => t.Term.Name) with { IsRequired = true },
                c.Text(new ColumnName("about", "说明", "要做什么", "排查隐患，组织演练，让家长放心"), t => t.About),
                c.Text(new ColumnName("parent", "所属", "属于哪张标准清单或哪个单位类别", "五带头"), t => t.Parent),
                c.Day(new ColumnName("from", "起", "时段的第一天；其他为空", "2011-01-01"), t => t.From),
                c.Day(new ColumnName("to", "止", "时段的最后一天；其他为空", "2011-07-31"), t => t.To),
                c.Integer(new ColumnName("points", "得分", "媒体每采用一次得几分；其他为空", "3"), t => t.Points),
            ],
        };
    }
}
