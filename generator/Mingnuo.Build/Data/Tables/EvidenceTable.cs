using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Data.Tables;

/// <summary>进展佐证.</summary>
internal static class EvidenceTable
{
    public static DataTable Of(Site site)
    {
        var c = new ColumnsOf<(NumberedNote Note, int Number, Attachment Proof)>();
        return new DataTable<(NumberedNote Note, int Number, Attachment Proof)>(
            "evidence", "进展佐证", "进展的每条佐证一行。", [.. NumberedNote.All(site).SelectMany(n => n.Note.Evidence.Select((e, i) => (n, i + 1, e)))])
        {
            Key = ["pledge_id", "item_id", "progress", "number"],
            ForeignKeys = [new ForeignKey(ProgressTable.Name, ["pledge_id", "item_id", "progress"], ["pledge_id", "item_id", "number"])],
            Cells =
            [
                .. PledgeItemsTable.Ids(c, e => e.Note.Item.Pledge, e => e.Note.Item.Source),
                c.Integer(new ColumnName("progress", "进展序号", "是这个事项第几条进展的佐证", "1"), e => e.Note.Number) with { IsRequired = true },
                c.Integer(new ColumnName("number", "序号", "是这条进展的第几条佐证", "1"), e => e.Number) with { IsRequired = true },
                c.Text(new ColumnName("text", "佐证", "佐证是什么", "图书室开放登记表46份"), e => e.Proof.Text) with { IsRequired = true },
                c.Link(new ColumnName("link", "链接", "佐证的网址；没有公开文件的为空", "https://example.org/form.pdf"), e => e.Proof.Link is { } link ? RecordColumns.Whole(site, link.Url) : null),
            ],
        };
    }
}
