using Mingnuo.Build.Pipelines;
using Mingnuo.Build.Pipelines.Honours;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Tables;

/// <summary>受表彰者.</summary>
internal static class RecipientsTable
{
    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<(HonourEntry Honour, int Number, Recipient Recipient, RecipientView View)>();
        return new DataTable<(HonourEntry Honour, int Number, Recipient Recipient, RecipientView View)>(
            "honour-recipients",
            "受表彰者",
            "名单上的每个单位或个人一行，按名单的顺序。",
            [.. site.Honours.All.SelectMany(h => h.Source.Recipients.Zip(h.View.Recipients).Select((r, i) => (h, i + 1, r.First, r.Second)))])
        {
            Key = ["honour_id", "number"],
            ForeignKeys = [ForeignKey.To(HonoursTable.Name, "honour_id"), ForeignKey.To(UnitsTable.Name, "unit_id"), ForeignKey.To(ProfilesTable.Name, "profile_id")],
            Cells =
            [
                c.Text(new ColumnName("honour_id", "表彰编号", "表彰在“表彰”表里的编号", "2010-07-teachers"), x => x.Honour.Source.Id) with { IsRequired = true },
                c.Integer(new ColumnName("number", "序号", "在名单上是第几个", "1"), x => x.Number) with { IsRequired = true },
                c.Text(new ColumnName("name", "姓名或名称", "受表彰的个人或单位", "李卫东"), x => x.View.Name) with { IsRequired = true },
                .. c.Unit(x => Unit(hub, x.Recipient), isRequired: false),
                c.Text(new ColumnName("profile_id", "事迹编号", "本站有事迹的，写在“先进典型”表里的编号", "lin-shuheng"), x => Story(hub, x.Recipient)?.Id),
                c.List(new ColumnName("standards", "标准", "符合哪些先进标准条目", "做关爱学生表率"), x => x.View.Standards.Select(s => s.Name)),
            ],
        };
    }

    private static Profile? Story(Hub hub, Recipient recipient) =>
        recipient.Profile is { } named && hub.Get(named) is var profile && hub.Profiles.Contains(profile) ? profile : null;

    private static Unit? Unit(Hub hub, Recipient recipient) => (recipient.Unit ?? Story(hub, recipient)?.Unit) is { } unit ? hub.Get(unit) : null;
}
