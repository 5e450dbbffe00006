using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Data.Tables;

/// <summary>实施方案.</summary>
internal static class PlansTable
{
    public const string Name = "plans";

    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<Plan>();
        return new DataTable<Plan>(Name, "实施方案", "每份方案一行，全县的在前，其余按发布日期由新到旧。", hub.Plans)
        {
            Key = [RecordColumns.IdKey],
            ForeignKeys = [ForeignKey.To(UnitsTable.Name, "unit_id")],
            Cells =
            [
                c.Id("county-2010", p => p.Id),
                c.Title(p => p, "柳林小学党支部创先争优活动实施方案"),
                .. c.Unit(p => p.Unit is null ? null : hub.Get(p.Unit), isRequired: false),
                c.Text(ColumnName.Of(PlanFields.Issuer, "发文机关全称"), p => p.Issuer) with { IsRequired = true },
                c.Text(ColumnName.Of(PlanFields.DocNumber, "发文字号"), p => p.DocNumber),
                c.Text(ColumnName.Of(PlanFields.IndexNumber, "政府信息公开的索引号"), p => p.IndexNumber),
                c.Text(ColumnName.Of(PlanFields.Subject, "主题分类"), p => p.Subject),
                c.Day(ColumnName.Of(PlanFields.Written, "落款的日期"), p => p.Written) with { IsRequired = true },
                c.Day(ColumnName.Of(PlanFields.Published, "向公众发布的日期"), p => p.PublishedOn) with { IsRequired = true },
                c.Text(ColumnName.Of(PlanFields.Validity, "文件是否有效；没有写明的为空"), p => p.Validity == Validity.Unstated ? null : site.Strings[$"validity.{p.Validity}"]),
                c.Text(new ColumnName("summary", "摘要", "用一两句话概括", "从图书室、校门口和食堂三件小事做起"), p => p.Summary),
                .. c.Place(site, p => p),
            ],
        };
    }
}
