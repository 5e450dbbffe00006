using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Data.Tables;

/// <summary>先进典型.</summary>
internal static class ProfilesTable
{
    public const string Name = "profiles";

    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<Profile>();
        return new DataTable<Profile>(Name, "先进典型", "每份事迹一行，由新到旧。", hub.Profiles)
        {
            Key = [RecordColumns.IdKey],
            ForeignKeys = [ForeignKey.To(UnitsTable.Name, "unit_id")],
            Cells =
            [
                c.Id("lin-shuheng", p => p.Id),
                c.Title(p => p, "把最后一个孩子送上车"),
                c.Text(ColumnName.Of(ProfileFields.Name, "先进个人的姓名或先进组织的名称"), p => p.Subject) with { IsRequired = true },
                c.Text(ColumnName.Of(ProfileFields.Office, "先进个人的职务或岗位"), p => p.Office),
                .. c.Unit(p => p.Unit is null ? null : hub.Get(p.Unit), isRequired: false),
                c.Text(ColumnName.Of(ProfileFields.Honour, "哪一类荣誉"), p => p.Honour is null ? null : hub.Get(p.Honour).Name),
                c.List(new ColumnName("standards", "标准", "体现了哪些先进标准条目", "做关爱学生表率；做实践创新表率"), p => p.Standards.Select(x => hub.Get(x).Name)),
                c.List(new ColumnName("honours", "所获荣誉", "所获荣誉，写在事迹里的", "2011年教工委师德标兵"), p => p.Honours),
                c.Text(ColumnName.Of(ProfileFields.Summary, "用一两句话概括"), p => p.Summary) with { IsRequired = true },
                c.Day(ColumnName.Of(ProfileFields.Published, "发布的日期"), p => p.PublishedOn) with { IsRequired = true },
                c.Text(ColumnName.Of(ProfileFields.Consent, "谁在何时同意公开"), p => p.Consent) with { IsRequired = true },
                .. c.Place(site, p => p),
            ],
        };
    }
}
