using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Data.Tables;

/// <summary>单位.</summary>
internal static class UnitsTable
{
    public const string Name = "units";

    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<Unit>();
        return new DataTable<Unit>(Name, "单位", "每个单位一行，按类别、分组排列；已撤回的单位排在最后，因为别的表还会提到它。", [.. hub.UnitsAndFormer])
        {
            Key = [RecordColumns.IdKey],
            Cells =
            [
                c.Id("liulin-primary", u => u.Id),
                c.Text(ColumnName.Of(UnitFields.Name, "单位全称"), u => u.FullName) with { IsRequired = true },
                c.Text(ColumnName.Of(UnitFields.ShortName, "列表和图表里用的简称"), u => u.ShortName) with { IsRequired = true },
                c.Text(new ColumnName("category", "类别", "单位类别", "中小学"), u => u.Category is null ? null : hub.Get(u.Category).Name),
                c.Text(new ColumnName("group", "分组", "在类别里的分组", "城区小学组"), u => u.Group is null ? null : hub.Get(u.Group).Name),
                c.Text(ColumnName.Of(UnitFields.Theme, "单位自己的活动主题"), u => u.Theme),
                c.Text(ColumnName.Of(UnitFields.Secretary, "负责人的职务，不含姓名"), u => u.Secretary),
                c.Integer(ColumnName.Of(UnitFields.Members, "党员人数"), u => u.Members),
                c.Text(ColumnName.Of(UnitFields.Contact, "公众怎样联系单位"), u => u.Contact),
                c.List(new ColumnName("steps_reached", "已到步骤", "到统计日期为止，有材料证明已经走到的步骤", "制订方案；公开承诺"), u => Steps(hub, u)) with { IsDerived = true },
                Count(c, "items", "承诺事项数", "单位和党员一共承诺了多少事项", u => site.Items.Of(u).Count()),
                Count(c, "items_kept", "按期兑现数", "其中按期兑现的", u => Count(site, u, PledgeStatus.Kept)),
                Count(c, "items_kept_late", "逾期兑现数", "其中逾期兑现的", u => Count(site, u, PledgeStatus.KeptLate)),
                Count(c, "items_overdue", "逾期未兑现数", "其中逾期未兑现的", u => Count(site, u, PledgeStatus.Overdue)),
                Count(c, "reports", "报送信息数", "报送了多少篇信息", u => hub.ReportsOf(u).Count()),
                c.Integer(new ColumnName("reports_missing", "缺报篇数", "已经过去的月份里少报了多少篇；活动没有规定报送的为空", "0"), u => hub.Units.Contains(u) ? site.Oversight.Reports?.Of(u).Missing : null) with { IsDerived = true },
                .. c.Place(site, u => u),
                c.Day(new ColumnName("withdrawn_on", "撤回日期", "撤回的日期；没有撤回的为空，原因在“撤回登记”表", "2011-07-20"), u => u.IsWithdrawnOn(hub.AsOf) ? u.Withdrawal!.On : null),
            ],
        };
    }

    private static Column<Unit> Count(ColumnsOf<Unit> columns, string key, string label, string help, Func<Unit, int> count) =>
        columns.Integer(new ColumnName(key, label, help, "3"), u => count(u)) with { IsDerived = true, IsRequired = true };

    private static int Count(Site site, Unit unit, PledgeStatus status) => site.Items.Of(unit).Count(i => i.Status == status);

    private static IEnumerable<string> Steps(Hub hub, Unit unit) => hub.Campaign.Steps.Where(s => hub.HasReached(unit, s)).Select(s => s.Name);
}
