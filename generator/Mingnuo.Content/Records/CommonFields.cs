using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Records;

/// <summary>Fields that mean the same in every kind, and short ways to declare the others.</summary>
internal static class CommonFields
{
    public static readonly Field<string> Title = Required("title", "标题", "写这一页的标题", "柳林小学党支部2011年公开承诺");

    public static readonly Field<string> Summary = Text("summary", "摘要", "用一两句话概括，列表里会显示", "从图书室、校门口和食堂三件小事做起");

    public static readonly Field<bool> Sample =
        new("sample", "示例数据", "内容是虚构的就写 true，页面会打上“示例数据”标记", "true", FieldTypes.Flag, isRequired: false);

    public static readonly Field<Withdrawal> Withdrawn = new(
        "withdrawn", "撤回", "这一页撤回、并入别处、被替代或误公布时才写；页面留在原来的网址", "", FieldTypes.Group(Withdrawal.Shape), isRequired: false)
    {
        ComesLater = true,
    };

    public static readonly Field<IReadOnlyList<Alias>> Aliases = new(
        "aliases", "旧网址", "改过文件名的，写以前的网址，读者从那里仍能找到这一页", "[old/liulin-2010/]", FieldTypes.ListOf(FieldTypes.Address), isRequired: false)
    {
        ComesLater = true,
    };

    /// <summary>What a file of any kind may say; the last fields of every shape. <see cref="FieldReader.Source"/> reads all but the first.</summary>
    public static readonly IReadOnlyList<Field> OfEveryRecord = [Sample, Withdrawn, Aliases];

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
