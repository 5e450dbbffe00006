using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Records;

/// <summary>Fields that mean the same in every kind, and short ways to declare the others.</summary>
internal static class CommonFields
{
    public static readonly Field<string> Title = Required("title", "标题", "写这一页的标题", "柳林小学党支部2011年公开承诺");

    public static readonly Field<string> Summary = Text("summary", "摘要", "用一两句话概括，列表里会显示", "从图书室、校门口和食堂三件小事做起");

    public static readonly Field<bool> Sample =
        new("sample", "示例数据", "内容是虚构的就写 true，页面会打上“示例数据”标记", "true", FieldTypes.Flag, isRequired: false);

    public static Field<string> Required(string name, string label, string help, string example) =>
        new(name, label, help, example, FieldTypes.Text, isRequired: true);

    public static Field<string> RequiredId(string help, string example) => new("id", "编号", help, example, FieldTypes.Id, isRequired: true);

    public static Field<string> Text(string name, string label, string help, string example) =>
        new(name, label, help, example, FieldTypes.Text, isRequired: false);

    public static Field<IReadOnlyList<string>> Texts(string name, string label, string help, string example) =>
        new(name, label, help, example, FieldTypes.ListOf(FieldTypes.Text), isRequired: false);

    public static Field<RecordLink> Link(string name, string label, string help, string example) =>
        new(name, label, help, example, FieldTypes.Link, isRequired: false);

    public static Field<DateOnly> RequiredDate(string name, string label, string help, string example) =>
        new(name, label, help, example, FieldTypes.Date, isRequired: true);

    public static Field<DateOnly> Date(string name, string label, string help, string example) =>
        new(name, label, help, example, FieldTypes.Date, isRequired: false);

    public static Field<int> Number(string name, string label, string help, string example) =>
        new(name, label, help, example, FieldTypes.Number, isRequired: false);

    public static Field<T> Group<T>(string name, string label, string help, Shape<T> shape, bool isRequired = false)
        where T : class => new(name, label, help, "", FieldTypes.Group(shape), isRequired);

    public static Field<IReadOnlyList<T>> Groups<T>(string name, string label, string help, Shape<T> shape, bool isRequired = false)
        where T : class => new(name, label, help, "", FieldTypes.ListOf(FieldTypes.Group(shape)), isRequired);

    public static Field<Reference<T>> To<T>(string name, string label, string help, string example, bool isRequired = false)
        where T : class, IEntry => new(name, label, help, example, FieldTypes.To<T>(label), isRequired);

    public static Field<IReadOnlyList<Reference<T>>> ToSeveral<T>(string name, string label, string help, string example, bool isRequired = false)
        where T : class, IEntry => new(name, label, help, example, FieldTypes.ListOf(FieldTypes.To<T>(label)), isRequired);
}
