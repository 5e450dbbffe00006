using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Tables;

/// <summary>督查.</summary>
internal static class InspectionsTable
{
    public const string Name = "inspections";

    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<Inspection>();
        return new DataTable<Inspection>(Name, "督查", "每次督查一行，由新到旧。", hub.Inspections)
        {
            Key = [RecordColumns.IdKey],
            Cells =
            [
                c.Id("2011-03-16-pledge-progress", i => i.Id),
                c.Title(i => i, "公开承诺进展督查"),
                c.Day(ColumnName.Of(InspectionFields.On, "督查的日期"), i => i.On) with { IsRequired = true },
                c.Text(ColumnName.Of(InspectionFields.Tier, "哪一级督查"), i => hub.Get(i.Tier).Name) with { IsRequired = true },
                c.List(new ColumnName("methods", "督查方法", "用了哪些方法", "查看资料；党员访谈"), i => i.Methods.Select(x => hub.Get(x).Name)),
                c.List(new ColumnName("unit_ids", "单位编号", "查了哪些单位，写在“单位”表里的编号", "liulin-primary；qingtong-middle"), i => Units(hub, i).Select(u => u.Id)),
                c.List(new ColumnName("units", "单位", "查了哪些单位，写简称", "柳林小学；青桐中学"), i => Units(hub, i).Select(u => u.ShortName)),
                c.Integer(new ColumnName("findings", "问题数", "查出多少问题；内容在“督查问题”表", "2"), i => i.Findings.Count) with { IsRequired = true, IsDerived = true },
                .. c.Place(site, i => i),
            ],
        };
    }

    private static IEnumerable<Unit> Units(Hub hub, Inspection inspection) => inspection.Units.Select(hub.Get).Distinct();
}
