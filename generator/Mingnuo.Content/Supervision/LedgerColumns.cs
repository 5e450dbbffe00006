namespace Mingnuo.Content.Supervision;

/// <summary>The columns of a ledger: the one source of reading, checking, <c>mingnuo new ledgers</c> and the published file.</summary>
internal static class LedgerColumns
{
    public static readonly LedgerColumn Day = new("日期", "写活动的日期，如 2011/3/5", IsRequired: true, "活动日期", "开展日期", "时间", "活动时间", "date");
    public static readonly LedgerColumn Activity = new("活动", "写做了什么", IsRequired: true, "活动名称", "活动内容", "活动主题", "内容", "activity");
    public static readonly LedgerColumn Form = new("形式", "写活动的形式，如 志愿服务", IsRequired: true, "活动形式", "form");
    public static readonly LedgerColumn Carrier = new("载体", "写服务于哪个载体，如 平安校园", IsRequired: true, "活动载体", "主要载体", "所属载体", "carrier");
    public static readonly LedgerColumn People = new("人数", "写参加的人数", IsRequired: true, "参加人数", "参与人数", "人次", "people");
    public static readonly LedgerColumn Hours = new("时长（小时）", "写用了几小时，可带一位小数", IsRequired: true, "时长", "小时", "小时数", "活动时长", "活动时长(小时)", "hours");
    public static readonly LedgerColumn Served = new("服务对象", "写为谁做的", IsRequired: false, "对象", "受益对象", "served");
    public static readonly LedgerColumn Evidence = new("佐证", "写能证明这件事的材料，由谁保存", IsRequired: false, "佐证材料", "证明材料", "凭证", "evidence");
    public static readonly LedgerColumn Item = new("承诺事项", "写 承诺文件名#事项编号，如 2010#hazards", IsRequired: false, "承诺", "对应承诺", "item");

    /// <summary>All of them, in the order in which they are published.</summary>
    public static IReadOnlyList<LedgerColumn> All { get; } = [Day, Activity, Form, Carrier, People, Hours, Served, Evidence, Item];

    /// <summary>Running numbers, which spreadsheets like to have and which the order of rows says anyway.</summary>
    private static readonly LedgerColumn RunningNumber = new("序号", "", IsRequired: false, "编号", "no.", "no");

    /// <summary>Whether a column is left out when the ledger is published.</summary>
    public static bool IsLeftOut(string header) => RunningNumber.IsCalled(header);

    /// <summary>The column that a header means, or <see langword="null"/>.</summary>
    public static LedgerColumn? Find(string header) => All.FirstOrDefault(c => c.IsCalled(header));
}
