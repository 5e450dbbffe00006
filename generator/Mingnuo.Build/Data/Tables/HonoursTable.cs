using Mingnuo.Build.Pipelines;
using Mingnuo.Build.Pipelines.Honours;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Tables;

/// <summary>表彰.</summary>
internal static class HonoursTable
{
    public const string Name = "honours";

    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<HonourEntry>();
        return new DataTable<HonourEntry>(Name, "表彰", "每次表彰或公示一行，由新到旧；名单在“受表彰者”表。", site.Honours.All)
        {
            Key = [RecordColumns.IdKey],
            Cells =
            [
                c.Id("2010-07-teachers", h => h.Source.Id),
                c.Title(h => h.Source, "2010年教工委师德标兵"),
                c.Text(ColumnName.Of(HonourFields.Level, "哪一级表彰"), h => h.View.Level) with { IsRequired = true },
                c.Text(ColumnName.Of(HonourFields.Kind, "哪一类荣誉"), h => h.View.Kind) with { IsRequired = true },
                c.Text(new ColumnName("state", "状态", "到统计日期为止，已表彰、公示中还是公示已结束", "已表彰"), h => h.View.State) with { IsRequired = true, IsDerived = true },
                c.Day(ColumnName.Of(HonourFields.On, "表彰的日期；还没有表彰的为空"), h => h.GivenOn),
                c.Text(ColumnName.Of(HonourFields.DocNumber, "表彰文件的发文字号"), h => h.View.DocNumber),
                c.Day(new ColumnName("notice_from", "公示起", "公示的第一天；没有公示的为空", "2010-06-21"), h => h.Source.Notice?.From),
                c.Day(new ColumnName("notice_to", "公示止", "公示的最后一天", "2010-06-25"), h => h.Source.Notice?.To),
                c.Text(new ColumnName("notice_basis", "公示依据", "凭什么推荐", "民主评议结果和支部推荐，经会议研究"), h => h.Source.Notice?.Basis),
                c.Text(new ColumnName("objection", "异议渠道", "公示时向谁、怎样提出异议", "公示期内向活动办公室书面反映，署真实姓名"), h => h.Source.Notice?.Objection),
                c.Integer(new ColumnName("recipients", "人数", "名单上有多少单位和个人", "6"), h => h.Source.Recipients.Count) with { IsRequired = true, IsDerived = true },
                .. c.Place(site, h => h.Source),
            ],
        };
    }
}
