using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Tables;

/// <summary>媒体采用.</summary>
internal static class MediaTable
{
    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<(Report Report, int Number, TakenUp Taken)>();
        return new DataTable<(Report Report, int Number, TakenUp Taken)>(
            "media-uses",
            "媒体采用",
            "信息每被一家媒体采用一次一行，由旧到新。",
            [.. hub.Reports.SelectMany(r => r.TakenUp.Where(t => t.On <= hub.AsOf).OrderBy(t => t.On).Select((t, i) => (r, i + 1, t)))])
        {
            Key = ["report_id", "number"],
            ForeignKeys = [ForeignKey.To(ReportsTable.Name, "report_id")],
            Cells =
            [
                c.Text(new ColumnName("report_id", "信息编号", "信息在“信息”表里的编号", "liulin-primary/2010-06-green"), x => x.Report.Id) with { IsRequired = true },
                c.Integer(new ColumnName("number", "序号", "是这篇信息第几次被采用", "1"), x => x.Number) with { IsRequired = true },
                c.Text(new ColumnName("kind", "媒体种类", "电视、报刊还是网络", "报刊"), x => hub.Get(x.Taken.Kind).Name) with { IsRequired = true },
                c.Text(new ColumnName("name", "媒体", "媒体的名称", "云岭教育报"), x => x.Taken.Name) with { IsRequired = true },
                c.Day(ColumnName.Of(TakenUp.OnField, "采用的日期"), x => x.Taken.On) with { IsRequired = true },
                c.Integer(new ColumnName("points", "得分", "按活动规定，被采用一次得几分", "3"), x => hub.Get(x.Taken.Kind).Points) with { IsRequired = true, IsDerived = true },
            ],
        };
    }
}
