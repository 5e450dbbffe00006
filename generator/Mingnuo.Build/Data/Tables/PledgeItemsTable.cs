using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Data.Tables;

/// <summary>承诺事项.</summary>
internal static class PledgeItemsTable
{
    public const string Name = "pledge-items";

    /// <summary>The columns with which other tables name an item.</summary>
    public static readonly ForeignKey Reference = new(Name, ["pledge_id", "item_id"], ["pledge_id", "item_id"]);

    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<Item>();
        return new DataTable<Item>(Name, "承诺事项", "承诺书里的每个事项一行，附到统计日期为止的状态。", site.Items.All)
        {
            Key = ["pledge_id", "item_id"],
            ForeignKeys = [ForeignKey.To(PledgesTable.Name, "pledge_id"), ForeignKey.To(UnitsTable.Name, "unit_id")],
            Cells =
            [
                .. Ids(c, i => i.Pledge, i => i.Source),
                .. c.Unit(i => i.Unit),
                c.Text(new ColumnName("pledger", "承诺人", "党员个人承诺的写姓名；单位承诺的为空", "李卫东"), i => i.Pledge.Pledger?.Name),
                c.Text(ColumnName.Of(PledgeItemFields.Text, "承诺了什么；变更过的是现在的承诺"), i => i.Source.Text) with { IsRequired = true },
                c.Day(ColumnName.Of(PledgeItemFields.Due, "最迟哪一天完成"), i => i.Source.Due) with { IsRequired = true },
                c.Text(ColumnName.Of(PledgeItemFields.Person, "谁负责，写职务或姓名"), i => i.Source.Person) with { IsRequired = true },
                c.List(new ColumnName("carriers", "载体", "服务于哪些主要载体", "平安校园；重点工作"), i => i.Carriers.Select(x => x.Name)),
                c.Text(new ColumnName("status_key", "状态代码", "状态的英文代码，一直不变", "kept"), i => i.View.Status.Key)
                    with { IsRequired = true, IsDerived = true, Choices = [.. site.Statuses.All.Select(s => s.Key)] },
                c.Text(new ColumnName("status", "状态", "到统计日期为止的状态", "按期兑现"), i => i.View.Status.Label) with { IsRequired = true, IsDerived = true },
                c.Integer(new ColumnName("days_overdue", "逾期天数", "期限已过、还没有兑现的，过了多少天；其他为空", "46"), i => i.Status == PledgeStatus.Overdue ? i.View.DaysPast : null) with { IsDerived = true },
                c.Day(ColumnName.Of(PledgeItemFields.DoneOn, "完成的日期；没有完成的为空"), i => Until(hub, i.Source.DoneOn)),
                c.Integer(new ColumnName("days_late", "晚了几天", "逾期兑现的，比期限晚了多少天；其他为空", "12"), i => i.Status == PledgeStatus.KeptLate ? i.Source.DoneOn!.Value.DayNumber - i.Source.Due.DayNumber : null) with { IsDerived = true },
                c.Text(ColumnName.Of(PledgeItemFields.Reason, "逾期的原因"), i => i.Source.Reason),
                c.Day(new ColumnName("withdrawn_on", "撤回日期", "撤回的日期；没有撤回的为空", "2011-07-05"), i => i.View.WithdrawnOn?.Day),
                c.Text(new ColumnName("withdrawn_reason", "撤回原因", "撤回的原因", "图书室所在楼房要加固，停用到明年"), i => i.View.WithdrawnReason),
                c.Integer(new ColumnName("progress", "进展条数", "到统计日期为止有多少条进展，含台账里的记录", "2"), i => i.View.Progress.Count) with { IsRequired = true, IsDerived = true },
                c.Integer(new ColumnName("changes", "变更次数", "公布以后变更过几次", "0"), i => i.View.Changes.Count) with { IsRequired = true, IsDerived = true },
                .. c.Place(site, i => i.View.Url, i => i.Pledge.Sample),
            ],
        };
    }

    /// <summary>The columns that say which item it is.</summary>
    public static Column<T>[] Ids<T>(ColumnsOf<T> columns, Func<T, Pledge> pledge, Func<T, PledgeItem> item) =>
    [
        columns.Text(new ColumnName("pledge_id", "承诺编号", "承诺书在“公开承诺”表里的编号", "liulin-primary/2011"), row => pledge(row).Id) with { IsRequired = true },
        columns.Text(new ColumnName("item_id", "事项编号", "事项在承诺书里的编号", "library"), row => item(row).Id) with { IsRequired = true },
    ];

    private static DateOnly? Until(Hub hub, DateOnly? day) => day <= hub.AsOf ? day : null;
}
