using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Data.Tables;

/// <summary>Columns that mean the same in every table that has them.</summary>
internal static class RecordColumns
{
    /// <summary>What <see cref="Id"/> is called.</summary>
    public const string IdKey = "id";

    public static Column<T> Id<T>(this ColumnsOf<T> columns, string example, Func<T, string> value) =>
        columns.Text(new ColumnName(IdKey, "编号", "在本表中不重复，一经公布不再改", example), value) with { IsRequired = true };

    public static Column<T> Title<T>(this ColumnsOf<T> columns, Func<T, ContentRecord> record, string example) =>
        columns.Text(new ColumnName("title", "标题", "页面的标题", example), row => record(row).Title) with { IsRequired = true };

    /// <summary>The unit's id and its short name.</summary>
    public static Column<T>[] Unit<T>(this ColumnsOf<T> columns, Func<T, Unit?> unit, bool isRequired = true) =>
    [
        columns.Text(new ColumnName("unit_id", "单位编号", "单位在“单位”表里的编号", "liulin-primary"), row => unit(row)?.Id) with { IsRequired = isRequired },
        columns.Text(new ColumnName("unit", "单位", "单位的简称", "柳林小学"), row => unit(row)?.ShortName) with { IsRequired = isRequired },
    ];

    /// <summary>Where readers find it, and whether it is invented.</summary>
    public static Column<T>[] Place<T>(this ColumnsOf<T> columns, Site site, Func<T, string> url, Func<T, bool> isSample) =>
    [
        columns.Link(new ColumnName("url", "网址", "在本站的页面", "https://example.org/hub/units/liulin-primary/"), row => Whole(site, url(row))) with { IsRequired = true },
        columns.Flag(new ColumnName("sample", "示例数据", "“是”表示内容是虚构的示例，不能当作真实情况引用", "是"), isSample),
    ];

    /// <summary>The same for a record, with the file that it was made from.</summary>
    public static Column<T>[] Place<T>(this ColumnsOf<T> columns, Site site, Func<T, ContentRecord> record) =>
    [
        .. columns.Place(site, row => site.Urls.For(record(row).Address), row => record(row).IsSample),
        columns.Text(new ColumnName("source", "源文件", "在仓库里的文件", "content/units/liulin-primary.md"), row => record(row).Source.Path.Relative) with { IsRequired = true },
    ];

    /// <summary>A link as the whole web knows it.</summary>
    public static Uri Whole(Site site, string url) => new(site.Hub.Settings.BaseUrl, url);
}
