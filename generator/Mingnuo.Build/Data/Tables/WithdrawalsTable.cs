using Mingnuo.Build.Pipelines;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Data.Tables;

/// <summary>撤回登记: records that do not stand any more. The tables of their kinds do not have them, as the pages do not count them.</summary>
internal static class WithdrawalsTable
{
    public static DataTable Of(Site site)
    {
        var c = new ColumnsOf<(ContentRecord Record, WithdrawnCardView Card)>();
        return new DataTable<(ContentRecord Record, WithdrawnCardView Card)>(
            "withdrawals",
            "撤回登记",
            "已经撤回、并入、替代或误公布的每份记录一行，后撤回的在前。它们不再列在各自的表里，页面留在原来的网址。",
            [.. site.Hub.Withdrawn.Select(r => (r, site.Withdrawn.Of(r)))])
        {
            Key = ["table", RecordColumns.IdKey],
            Cells =
            [
                c.Text(new ColumnName("table", "原表", "原来列在哪张表，写表的英文名", "pledges"), x => x.Record.Source.Path.Folder) with { IsRequired = true },
                c.Id("liulin-primary/2010", x => x.Record.Id),
                c.Title(x => x.Record, "柳林小学党支部2010年公开承诺"),
                c.Day(ColumnName.Of(Withdrawal.OnField, "从哪天起不再有效"), x => x.Card.Withdrawal.On.Day) with { IsRequired = true },
                c.Text(ColumnName.Of(Withdrawal.KindField, "撤回、并入、替代还是误公布"), x => x.Card.Withdrawal.Label) with { IsRequired = true },
                c.Text(new ColumnName("reason", "原因", "为什么撤回", "单位合并，原来的内容不再适用"), x => x.Card.Withdrawal.Reason) with { IsRequired = true },
                c.Link(new ColumnName("successor", "改看", "接替它的页面；没有的为空", "https://example.org/hub/pledges/liulin-primary/2011/"), x => x.Card.Withdrawal.Successor is { } link ? RecordColumns.Whole(site, link.Url) : null),
                .. c.Place(site, x => x.Record),
            ],
        };
    }
}
