using Mingnuo.Search.Index;

namespace Mingnuo.Search.Queries;

/// <summary>What the fields of the index are called in a query.</summary>
internal static class FieldNames
{
    /// <summary>All fields, as <see cref="Clause.Fields"/> has them.</summary>
    public const int All = (1 << SearchFields.Count) - 1;

    private static readonly string[] s_chinese = ["标题", "正文", "单位", "人员", "文号"];

    /// <summary>The field as a bit; <see langword="null"/> where no field has that name.</summary>
    public static int? Find(string name)
    {
        int field = Math.Max(Array.IndexOf([.. SearchFields.Names], name), Array.IndexOf(s_chinese, name));
        return field < 0 ? null : 1 << field;
    }
}
