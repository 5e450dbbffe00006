using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Tables;

/// <summary>活动台账.</summary>
internal static class LedgerRowsTable
{
    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<LedgerEntry>();
        return new DataTable<LedgerEntry>(
            "ledger-rows",
            "活动台账",
            "每次活动一行，按台账、按日期排列。",
            [.. hub.Ledgers.SelectMany(l => Enumerable.Range(0, l.Rows.Count).Select(i => new LedgerEntry(l, i)))])
        {
            Key = ["ledger_id", "row"],
            ForeignKeys = [ForeignKey.To(UnitsTable.Name, "unit_id"), PledgeItemsTable.Reference],
            Cells =
            [
                c.Text(new ColumnName("ledger_id", "台账编号", "单位编号和年份", "liulin-primary/2011"), e => e.Ledger.Path.Id) with { IsRequired = true },
                c.Text(new ColumnName("row", "行", "在台账页上的位置：日期；同一天的第二次活动加 -2", "2011-03-05"), e => e.Row.Anchor) with { IsRequired = true },
                .. c.Unit(e => hub.Get(e.Ledger.Unit)),
                c.Day(new ColumnName("date", LedgerColumns.Day.Name, "活动的日期", "2011-03-05"), e => e.Row.On) with { IsRequired = true },
                c.Text(new ColumnName("activity", LedgerColumns.Activity.Name, "做了什么", "清理校园周边小广告"), e => e.Row.Activity) with { IsRequired = true },
                c.Text(new ColumnName("form", LedgerColumns.Form.Name, "活动的形式", "志愿服务"), e => e.Row.Form) with { IsRequired = true },
                c.Text(new ColumnName("carrier", LedgerColumns.Carrier.Name, "服务于哪个主要载体", "平安校园"), e => Carrier(hub, e).Name) with { IsRequired = true },
                c.Integer(new ColumnName("people", LedgerColumns.People.Name, "参加的人数", "12"), e => e.Row.People) with { IsRequired = true },
                c.Number(new ColumnName("hours", LedgerColumns.Hours.Name, "用了几小时", "1.5"), e => e.Row.Hours) with { IsRequired = true },
                c.Text(new ColumnName("served", LedgerColumns.Served.Name, "为谁做的", "住校学生"), e => e.Row.Served),
                c.Text(new ColumnName("evidence", LedgerColumns.Evidence.Name, "能证明这件事的材料，由谁保存", "总务处照片"), e => e.Row.Evidence),
                c.Text(new ColumnName("pledge_id", "承诺编号", "为哪份承诺做的；不为承诺做的为空", "liulin-primary/2011"), e => Serves(site, e) ? e.Row.Item!.PledgeId : null),
                c.Text(new ColumnName("item_id", "事项编号", "为承诺里的哪个事项做的", "library"), e => Serves(site, e) ? e.Row.Item!.ItemId : null),
                .. c.Place(site, e => LedgerPages.Url(site, e), e => hub.Get(e.Ledger.Unit).Sample),
            ],
        };
    }

    private static Carrier Carrier(Hub hub, LedgerEntry entry) => hub.Get(entry.Row.Carrier);

    private static bool Serves(Site site, LedgerEntry entry) => entry.Row.Item is { } item && site.Items.Find(item) is not null;
}
