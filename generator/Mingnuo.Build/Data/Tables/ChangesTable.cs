using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Tables;

/// <summary>承诺变更.</summary>
internal static class ChangesTable
{
    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<(Item Item, int Number, PledgeChange Change)>();
        return new DataTable<(Item Item, int Number, PledgeChange Change)>(
            "pledge-changes",
            "承诺变更",
            "承诺公布以后每次变更一行，由旧到新；现在的承诺在“承诺事项”表。",
            [.. site.Items.All.SelectMany(item => item.Pledge.ChangesOf(item.Source, hub.AsOf).Select((change, i) => (item, i + 1, change)))])
        {
            Key = ["pledge_id", "item_id", "number"],
            ForeignKeys = [PledgeItemsTable.Reference, ForeignKey.To(InspectionsTable.Name, "inspection_id")],
            Cells =
            [
                .. PledgeItemsTable.Ids(c, x => x.Item.Pledge, x => x.Item.Source),
                c.Integer(new ColumnName("number", "序号", "是这个事项第几次变更", "1"), x => x.Number) with { IsRequired = true },
                c.Day(ColumnName.Of(PledgeChange.DateField, "变更的日期"), x => x.Change.Date) with { IsRequired = true },
                c.Text(new ColumnName("reason", "原因", "为什么变更", "家长希望多开放半小时"), x => x.Change.Reason) with { IsRequired = true },
                c.Text(new ColumnName("was", "原承诺", "变更前的承诺", "图书室每个上课日延长开放半小时，到年底不少于100天"), x => x.Change.Was) with { IsRequired = true },
                c.Day(new ColumnName("was_due", "原期限", "变更前的完成期限；期限没有变的为空", "2011-10-31"), x => x.Change.WasDue),
                c.Text(new ColumnName("inspection_id", "督查编号", "因督查而改的，写督查在“督查”表里的编号", "2011-03-16-pledge-progress"), x => Inspection(hub, x.Change)?.Id),
                .. c.Place(site, x => x.Item.View.Url, x => x.Item.Pledge.Sample),
            ],
        };
    }

    /// <summary>The inspection that led to it, while that stands.</summary>
    private static Inspection? Inspection(Hub hub, PledgeChange change) =>
        change.Inspection is { } named && hub.Get(named) is var inspection && hub.Inspections.Contains(inspection) ? inspection : null;
}
