using Mingnuo.Content.Diagnostics;
using static Mingnuo.Content.Diagnostics.DiagnosticKind;

namespace Mingnuo.Content.Checking.PrivateData;

/// <summary>MN07xx: what identifies a private person must not be published (个人信息保护法). Messages show the masked form only.</summary>
internal static class PrivateDataMistakes
{
    public static readonly DiagnosticKind IdentityNumber = Error("MN0701",
        "这里像是身份证号（{0}）", "this looks like an identity number ({0})",
        "删去；非写不可时写成 {0}", "remove it; where it must stand, write {0}");

    public static readonly DiagnosticKind MobileNumber = Error("MN0702",
        "这里像是手机号（{0}）", "this looks like a mobile number ({0})",
        "删去，改写单位的公开联系方式；非写不可时写成 {0}", "remove it and give the unit's public contact; where it must stand, write {0}");

    public static readonly DiagnosticKind BankCard = Error("MN0703",
        "这里像是银行卡号（{0}）", "this looks like a bank card number ({0})",
        "删去；若是编号恰好相似，在前面紧挨着写上字母", "remove it; if it is some other number, put letters right before it");

    public static readonly DiagnosticKind HomeAddress = Error("MN0704",
        "这里像是写到门牌的住址", "this looks like a home address",
        "地址只写到乡镇或街道", "give an address down to the township or street only");
}
