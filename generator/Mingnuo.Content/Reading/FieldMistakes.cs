using Mingnuo.Content.Diagnostics;
using static Mingnuo.Content.Diagnostics.DiagnosticKind;

namespace Mingnuo.Content.Reading;

/// <summary>MN02xx: a field is missing, unknown, or holds something else than it should.</summary>
internal static class FieldMistakes
{
    public static readonly DiagnosticKind MissingField = Error("MN0201",
        "缺少必填字段“{0}”", "the required field '{0}' is missing",
        "{1}", "add it");

    public static readonly DiagnosticKind FieldNotKnown = Error("MN0202",
        "“{0}”不是{1}的字段", "'{0}' is not a field here",
        "{2}", "{2}");

    public static readonly DiagnosticKind WrongType = Error("MN0203",
        "“{0}”应是{1}，这里写的是{2}", "'{0}' should be {1}, not {2}",
        "改成{1}", "write {1}");

    public static readonly DiagnosticKind ImpossibleDate = Error("MN0204",
        "“{0}”写的日期 {1} 不存在", "the day {1} in '{0}' does not exist",
        "核对年、月、日", "check year, month and day");

    public static readonly DiagnosticKind FieldTwice = Error("MN0205",
        "“{0}”和“{1}”是同一个字段，写了两次", "'{0}' and '{1}' are the same field, written twice",
        "只留一个", "keep one of them");

    public static readonly DiagnosticKind FullWidth = Error("MN0206",
        "“{0}”旁边的{1}是全角的", "the {1} beside '{0}' is a full-width one",
        "切换到半角输入，写成“{0}: ”，冒号后面和缩进都用半角空格", "write '{0}: ' with a half-width colon; plain spaces after it and before it");
}
