using System.Text;

namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>MN083x and MN084x: ledgers, each with the row and the column of the cell.</summary>
internal static class LedgerMistakeRows
{
    private const string Ledger = "content/ledgers/oak/2011.csv";
    private const string Headers = "日期,活动,形式,载体,人数,时长（小时）,服务对象,佐证,承诺事项\n";
    private const string Good = "2011/3/5,擦楼道的窗,志愿服务,平安校园,12,1.5,住校学生,总务处照片,2011#drills\n";

    public static IEnumerable<MistakeRow> All =>
    [
        new("MN0830", "a workbook instead of a table", hub => Place(hub, "content/ledgers/oak/2011.xlsx", "PK")),
        new("MN0830", "Markdown among the ledgers", hub => Place(hub, "content/ledgers/oak/2011.md", "---\ntitle: 一\n---\n")),
        MistakeRow.File("MN0831", "a ledger without a unit", "content/ledgers/2011.csv", "¦" + Headers),
        MistakeRow.File("MN0831", "a ledger of no year", "content/ledgers/oak/ledger.csv", "¦" + Headers),
        MistakeRow.File("MN0831", "a year of two digits", "content/ledgers/oak/11.csv", "¦" + Headers),
        MistakeRow.File("MN0831", "a unit by its name", "content/ledgers/橡树中学/2011.csv", "¦" + Headers),
        MistakeRow.File("MN0301", "a ledger of a unit that there is not", "content/ledgers/elm/2011.csv", "¦" + Headers),
        Row("MN0301", "a carrier of a row that there is not", "2011/3/5,擦窗,志愿服务,¦安全,12,1.5,,,"),
        MistakeRow.File("MN0832", "no hours", Ledger, "¦日期,活动,形式,载体,人数\n2011/3/5,擦窗,志愿服务,平安校园,12\n"),
        MistakeRow.File("MN0832", "an empty file", Ledger, ""),
        MistakeRow.File("MN0832", "no headers at all", Ledger, "¦\n\n"),
        MistakeRow.File("MN0833", "a column nobody knows", Ledger, Headers.TrimEnd() + ",¦天气\n"),
        MistakeRow.File("MN0833", "a misspelt column", Ledger, Headers.Replace("载体", "¦载休", StringComparison.Ordinal)),
        MistakeRow.File("MN0834", "a column twice, by another name", Ledger, Headers.TrimEnd() + ",¦参加人数\n"),
        Row("MN0835", "a quote that never closes", "2011/3/5,¦\"擦窗,志愿服务,平安校园,12,1.5,,,"),
        Row("MN0835", "text behind the closing quote", "2011/3/5,¦\"擦\"窗,志愿服务,平安校园,12,1.5,,,"),
        Row("MN0836", "a row without an activity", "2011/3/5,¦,志愿服务,平安校园,12,1.5,,,"),
        Row("MN0836", "a row that ends early", "2011/3/5,擦窗,志愿服务,平安校园,¦12"),
        Row("MN0836", "a cell of blanks", "2011/3/5,擦窗,¦ 　 ,平安校园,12,1.5,,,"),
        Row("MN0837", "a cell too many", "2011/3/5,擦窗,志愿服务,平安校园,12,1.5,,,,¦大风"),
        Row("MN0838", "a day without a year", "¦3月5日,擦窗,志愿服务,平安校园,12,1.5,,,"),
        Row("MN0838", "a day that no calendar has", "¦2011/2/29,擦窗,志愿服务,平安校园,12,1.5,,,"),
        Row("MN0838", "a day as a spreadsheet's number", "¦40607,擦窗,志愿服务,平安校园,12,1.5,,,"),
        Row("MN0838", "a day in the American order", "¦3/5/2011,擦窗,志愿服务,平安校园,12,1.5,,,"),
        Row("MN0839", "a row of the year before", "¦2010年12月31日,擦窗,志愿服务,平安校园,12,1.5,,,"),
        Row("MN0840", "people with a unit", "2011/3/5,擦窗,志愿服务,平安校园,¦12人,1.5,,,"),
        Row("MN0840", "half a person", "2011/3/5,擦窗,志愿服务,平安校园,¦12.5,1.5,,,"),
        Row("MN0840", "nobody", "2011/3/5,擦窗,志愿服务,平安校园,¦0,1.5,,,"),
        Row("MN0840", "a separator of thousands", "2011/3/5,擦窗,志愿服务,平安校园,¦\"1,200\",1.5,,,"),
        Row("MN0840", "hours with two decimals", "2011/3/5,擦窗,志愿服务,平安校园,12,¦1.25,,,"),
        Row("MN0840", "hours below zero", "2011/3/5,擦窗,志愿服务,平安校园,12,¦-1,,,"),
        Row("MN0840", "a number too large to be one", "2011/3/5,擦窗,志愿服务,平安校园,12,¦99999999999999999999999999999,,,"),
        Row("MN0840", "a total that is a formula", "合计,,,,¦=SUM(E2:E2),1.5"),
        Row("MN0841", "a wrong total of people", "合计,,,,¦13,1.5,,,"),
        Row("MN0841", "a wrong total of hours", "总 计：,,,,12,¦2,,,"),
        Row("MN0842", "a row below the total", "合计,,,,12,1.5,,,\n¦2011/3/6,擦窗,志愿服务,平安校园,1,1,,,\n合计,,,,1,1"),
        Row("MN0843", "a pledge that there is not", "2011/3/5,擦窗,志愿服务,平安校园,12,1.5,,,¦2010#drills"),
        Row("MN0843", "an item that there is not", "2011/3/5,擦窗,志愿服务,平安校园,12,1.5,,,¦2011#drill"),
        Row("MN0843", "a pledge without an item", "2011/3/5,擦窗,志愿服务,平安校园,12,1.5,,,¦2011"),
        Row("MN0844", "too many rows", string.Concat(Enumerable.Repeat(Good, 19_999)) + "¦" + Good),
        Row("MN0845", "a cell too long", $"2011/3/5,¦{new string('长', 501)},志愿服务,平安校园,12,1.5,,,"),
        Row("MN0116", "an invisible character", "2011/3/5,¦擦\u200B窗,志愿服务,平安校园,12,1.5,,,"),
        Row("MN0701", "an identity number in a cell of its own", "2011/3/5,擦窗,志愿服务,平安校园,12,1.5,¦11010519491231002X,,"),
        Row("MN0702", "a mobile number right behind a separator", "2011/3/5,擦窗,志愿服务,平安校园,12,1.5,¦13800138000,,"),
        Row("MN0704", "a home address in a cell", "2011/3/5,擦窗,志愿服务,平安校园,12,1.5,¦柳林3号楼2单元501室,,"),
        Row("MN0838", "below a cell of several lines", "2011/3/5,\"擦窗，\n带水桶\",志愿服务,平安校园,12,1.5,,,\n2011/3/6,擦窗,志愿服务,平安校园,12,1.5,,,\n¦昨天,擦窗,志愿服务,平安校园,12,1.5,,,"),
        MistakeRow.Bytes("MN0110", "a table of more than 50 MB", Ledger, Encoding.UTF8.GetBytes(new string('\n', (50 * 1024 * 1024) + 1))),
        MistakeRow.Bytes("MN0111", "bytes that are no text", Ledger, [0xFF, 0x00, 0x81, 0x30, 0x00]),
    ];

    /// <summary>Rows below a right one.</summary>
    private static MistakeRow Row(string code, string name, string rows) => MistakeRow.File(code, name, Ledger, $"{Headers}{Good}{rows}\n");

    private static string Place(TestHub hub, string path, string text)
    {
        hub.Write(path, text);
        return path + ":1:1";
    }
}
