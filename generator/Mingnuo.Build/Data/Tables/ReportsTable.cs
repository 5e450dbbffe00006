using Mingnuo.Build.Pipelines;
using Mingnuo.Build.Pipelines.Reports;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Tables;

/// <summary>信息.</summary>
internal static class ReportsTable
{
    public const string Name = "reports";

    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<Report>();
        return new DataTable<Report>(Name, "信息", "每篇信息一行，由新到旧。", hub.Reports)
        {
            Key = [RecordColumns.IdKey],
            ForeignKeys = [ForeignKey.To(UnitsTable.Name, "unit_id")],
            Cells =
            [
                c.Id("liulin-primary/2010-06-green", r => r.Id),
                c.Title(r => r, "柳林小学把校园角落变成小菜园"),
                .. c.Unit(r => hub.Get(r.Unit)),
                c.Day(ColumnName.Of(ReportFields.SentOn, "报送的日期"), r => r.SentOn) with { IsRequired = true },
                c.Month(new ColumnName("month", "所报月份", "算作哪个月的信息", "2010-06"), r => r.Month) with { IsRequired = true, IsDerived = true },
                c.Flag(new ColumnName("late", "补报", "过了所报的月份才报送", "否"), r => r.IsLate) with { IsDerived = true },
                c.List(new ColumnName("carriers", "载体", "说的是哪些主要载体", "生态文明教育"), r => r.Carriers.Select(x => hub.Get(x).Name)),
                c.Integer(new ColumnName("points", "得分", "按活动规定，到统计日期为止得了多少分", "5"), r => ReportScore.Of(hub, r).Total) with { IsRequired = true, IsDerived = true },
                .. c.Place(site, r => r),
            ],
        };
    }
}
