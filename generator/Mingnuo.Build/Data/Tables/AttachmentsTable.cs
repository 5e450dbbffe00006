using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Data.Tables;

/// <summary>方案附件.</summary>
internal static class AttachmentsTable
{
    public static DataTable Of(Site site)
    {
        var c = new ColumnsOf<(Plan Plan, int Number, Attachment File)>();
        return new DataTable<(Plan Plan, int Number, Attachment File)>(
            "plan-attachments", "方案附件", "方案的每个附件一行。", [.. site.Hub.Plans.SelectMany(p => p.Attachments.Select((a, i) => (p, i + 1, a)))])
        {
            Key = ["plan_id", "number"],
            ForeignKeys = [ForeignKey.To(PlansTable.Name, "plan_id")],
            Cells =
            [
                c.Text(new ColumnName("plan_id", "方案编号", "方案在“实施方案”表里的编号", "county-2010"), a => a.Plan.Id) with { IsRequired = true },
                c.Integer(new ColumnName("number", "序号", "在这份方案里是第几个", "1"), a => a.Number) with { IsRequired = true },
                c.Text(new ColumnName("text", "附件", "附件是什么", "承诺书样式"), a => a.File.Text) with { IsRequired = true },
                c.Link(new ColumnName("link", "链接", "附件的网址；没有公开文件的为空", "https://example.org/form.pdf"), a => a.File.Link is { } link ? RecordColumns.Whole(site, link.Url) : null),
            ],
        };
    }
}
