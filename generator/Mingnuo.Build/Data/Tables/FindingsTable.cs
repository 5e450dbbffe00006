using Mingnuo.Build.Pipelines;
using Mingnuo.Build.Pipelines.Inspections;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Tables;

/// <summary>督查问题.</summary>
internal static class FindingsTable
{
    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<FindingEntry>();
        return new DataTable<FindingEntry>("findings", "督查问题", "督查查出的每个问题一行，附到统计日期为止的整改情况。", [.. hub.Inspections.SelectMany(site.Findings.Of)])
        {
            Key = ["inspection_id", "finding_id"],
            ForeignKeys = [ForeignKey.To(InspectionsTable.Name, "inspection_id"), ForeignKey.To(UnitsTable.Name, "unit_id")],
            Cells =
            [
                c.Text(new ColumnName("inspection_id", "督查编号", "督查在“督查”表里的编号", "2010-09-14-safety"), f => f.Inspection.Id) with { IsRequired = true },
                c.Text(new ColumnName("finding_id", "问题编号", "问题在这次督查里的编号", "drill-record"), f => f.Source.Id) with { IsRequired = true },
                .. c.Unit(f => f.Unit),
                c.Text(new ColumnName("problem", "问题", "查出了什么问题", "疏散演练没有用时记录"), f => f.Source.Problem) with { IsRequired = true },
                c.Day(ColumnName.Of(Finding.DeadlineField, "最迟哪天整改好"), f => f.Source.Deadline) with { IsRequired = true },
                c.Text(new ColumnName("status_key", "状态代码", "状态的英文代码，一直不变", "passed"), f => f.View.Status.Key)
                    with { IsRequired = true, IsDerived = true, Choices = [.. site.Findings.Statuses.All.Select(s => s.Key)] },
                c.Text(new ColumnName("status", "状态", "到统计日期为止的状态", "复查合格"), f => f.View.Status.Label) with { IsRequired = true, IsDerived = true },
                c.Integer(new ColumnName("days_overdue", "逾期天数", "期限已过、还没有整改的，过了多少天；其他为空", "12"), f => f.Status == FindingStatus.Overdue ? f.View.DaysPast : null) with { IsDerived = true },
                c.Day(ColumnName.Of(Finding.PutRightOnField, "整改好的日期"), f => f.View.PutRightOn?.Day),
                c.Text(new ColumnName("measure", "整改措施", "怎样整改的", "补做两次演练并记下用时"), f => f.View.PutRightOn is null ? null : f.Source.Measure),
                c.Day(new ColumnName("rechecked_on", "复查日期", "复查的日期", "2010-10-11"), f => Recheck(hub, f)?.On),
                c.Text(new ColumnName("recheck_note", "复查说明", "复查时看到了什么", "抽看计时表两份"), f => Recheck(hub, f)?.Note),
                .. c.Place(site, f => f.View.Url, f => f.Inspection.Sample),
            ],
        };
    }

    private static Recheck? Recheck(Hub hub, FindingEntry finding) => finding.Source.Recheck is { } recheck && recheck.On <= hub.AsOf ? recheck : null;
}
