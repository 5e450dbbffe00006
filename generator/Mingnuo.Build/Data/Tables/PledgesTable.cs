using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Data.Tables;

/// <summary>公开承诺.</summary>
internal static class PledgesTable
{
    public const string Name = "pledges";

    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<Pledge>();
        return new DataTable<Pledge>(Name, "公开承诺", "每份承诺书一行，由新到旧；其中的事项在“承诺事项”表。", hub.Pledges)
        {
            Key = [RecordColumns.IdKey],
            ForeignKeys = [ForeignKey.To(UnitsTable.Name, "unit_id")],
            Cells =
            [
                c.Id("liulin-primary/2011", p => p.Id),
                c.Title(p => p, "柳林小学党支部2011年公开承诺"),
                .. c.Unit(p => hub.Get(p.Unit)),
                c.Text(new ColumnName("pledger", "承诺人", "党员个人承诺的写姓名；单位承诺的为空", "李卫东"), p => p.Pledger?.Name),
                c.Text(new ColumnName("office", "职务", "承诺人的职务或岗位", "数学教师"), p => p.Pledger?.Office),
                c.Day(ColumnName.Of(PledgeFields.MadeOn, "向公众公布承诺的日期"), p => p.MadeOn) with { IsRequired = true },
                c.Text(ColumnName.Of(PledgeFields.Phase, "承诺属于活动的哪个时段"), p => p.Phase is null ? null : hub.Get(p.Phase).Name),
                c.List(new ColumnName("carriers", "载体", "服务于哪些主要载体", "平安校园；重点工作"), p => p.Carriers.Select(x => hub.Get(x).Name)),
                c.List(new ColumnName("standards", "标准", "对应哪些先进标准条目", "党员队伍好；群众反映好"), p => p.Standards.Select(x => hub.Get(x).Name)),
                c.Text(ColumnName.Of(PledgeFields.Objection, "公众怎样提出异议"), p => p.Objection) with { IsRequired = true },
                c.Integer(new ColumnName("items", "事项数", "一共承诺了多少事项", "3"), p => p.Items.Count) with { IsRequired = true, IsDerived = true },
                .. c.Place(site, p => p),
            ],
        };
    }
}
