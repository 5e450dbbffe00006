using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Records;

/// <summary>Fields that mean the same in every kind.</summary>
internal static class CommonFields
{
    public static readonly Field<string> Title = Required("title", "标题", "写这一页的标题");

    public static readonly Field<string> Summary = Text("summary", "摘要", "用一两句话概括，列表里会显示");

    public static readonly Field<bool> Sample =
        new("sample", "示例数据", "内容是虚构的就写 true，页面会打上“示例数据”标记", FieldTypes.Flag, isRequired: false);

    public static Field<string> Required(string name, string label, string help) => new(name, label, help, FieldTypes.Text, isRequired: true);

    public static Field<string> RequiredId(string help) => new("id", "编号", help, FieldTypes.Id, isRequired: true);

    public static Field<string> Text(string name, string label, string help) => new(name, label, help, FieldTypes.Text, isRequired: false);

    public static Field<RecordLink> Link(string name, string label, string help) => new(name, label, help, FieldTypes.Link, isRequired: false);

    public static Field<DateOnly> RequiredDate(string name, string label, string help) => new(name, label, help, FieldTypes.Date, isRequired: true);

    public static Field<DateOnly> Date(string name, string label, string help) => new(name, label, help, FieldTypes.Date, isRequired: false);

    public static Field<int> Number(string name, string label, string help) => new(name, label, help, FieldTypes.Number, isRequired: false);

    public static Field<IReadOnlyList<T>> List<T>(string name, string label, string help, FieldType<T> item, bool isRequired = false) =>
        new(name, label, help, FieldTypes.ListOf(item), isRequired);

    public static Field<T> Group<T>(string name, string label, string help, Shape<T> shape, bool isRequired = false)
        where T : class => new(name, label, help, FieldTypes.Group(shape), isRequired);

    public static Field<Reference<T>> To<T>(string name, string label, string help, bool isRequired = false)
        where T : class, IEntry => new(name, label, help, FieldTypes.To<T>(label), isRequired);

    public static Field<IReadOnlyList<Reference<T>>> ToSeveral<T>(string name, string label, string help, bool isRequired = false)
        where T : class, IEntry => List(name, label, help, FieldTypes.To<T>(label), isRequired);
}
