namespace Mingnuo.Content.Reading;

/// <summary>The types that declarations are written with.</summary>
internal static class FieldTypes
{
    public static TextType Text { get; } = new();

    public static NumberType Number { get; } = new();

    public static DateType Date { get; } = new();

    public static MonthType Month { get; } = new();

    public static LinkType Link { get; } = new();

    public static AddressType Address { get; } = new();

    public static PictureType Picture { get; } = new();

    public static FlagType Flag { get; } = new();

    public static IdType Id { get; } = new();

    /// <summary>The name of something declared elsewhere, by its id or its exact Chinese name.</summary>
    public static ReferenceType<T> To<T>(string label)
        where T : class, IEntry => new(label);

    /// <summary>A list; a single value stands for a list of one.</summary>
    public static ListType<T> ListOf<T>(FieldType<T> item) => new(item);

    /// <summary>A group of fields of its own.</summary>
    public static GroupType<T> Group<T>(Shape<T> shape)
        where T : class => new(shape);
}
