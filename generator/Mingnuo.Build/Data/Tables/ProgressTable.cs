using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Data.Tables;

/// <summary>进展: what was noted with pledges. What ledgers say of an item stands with their rows.</summary>
internal static class ProgressTable
{
    public const string Name = "progress";

    public static DataTable Of(Site site)
    {
        var c = new ColumnsOf<NumberedNote>();
        return new DataTable<NumberedNote>(Name, "事项进展", "每条进展一行，由旧到新；台账里的记录在“活动台账”表。", [.. NumberedNote.All(site)])
        {
            Key = ["pledge_id", "item_id", "number"],
            ForeignKeys = [PledgeItemsTable.Reference],
            Cells =
            [
                .. PledgeItemsTable.Ids(c, n => n.Item.Pledge, n => n.Item.Source),
                c.Integer(new ColumnName("number", "序号", "在这个事项里是第几条", "1"), n => n.Number) with { IsRequired = true },
                c.Day(ColumnName.Of(ProgressNote.DateField, "这条进展的日期"), n => n.Note.Date) with { IsRequired = true },
                c.Text(new ColumnName("text", "进展", "做了什么", "图书室已延长开放46天，借书312人次"), n => n.Note.Text) with { IsRequired = true },
                c.Integer(new ColumnName("evidence", "佐证数", "有多少条佐证；内容在“进展佐证”表", "1"), n => n.Note.Evidence.Count) with { IsRequired = true, IsDerived = true },
                .. c.Place(site, n => n.Item.View.Url, n => n.Item.Pledge.Sample),
            ],
        };
    }
}
