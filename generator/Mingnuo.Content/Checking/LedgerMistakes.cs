using Mingnuo.Content.Diagnostics;
using static Mingnuo.Content.Diagnostics.DiagnosticKind;

namespace Mingnuo.Content.Checking;

/// <summary>MN083x and MN084x: ledgers that cannot be read or do not add up. The position is the cell's.</summary>
internal static class LedgerMistakes
{
    public static readonly DiagnosticKind NotCsv = Error("MN0830",
        "台账文件夹里只放 CSV，“{0}”不是", "only CSV files belong among the ledgers, and '{0}' is none",
        "在 Excel 里“另存为”，类型选“CSV UTF-8（逗号分隔）”，文件名以小写的 .csv 结尾", "save it from Excel as CSV UTF-8; the name ends with .csv in small letters");

    public static readonly DiagnosticKind WrongPlace = Error("MN0831",
        "从路径看不出这是哪个单位、哪一年的台账", "the path does not say whose ledger this is, and of which year",
        "放在 content/ledgers/单位代号/年份.csv，如 content/ledgers/liulin-primary/2011.csv", "put it at content/ledgers/UNIT/YEAR.csv, such as content/ledgers/liulin-primary/2011.csv");

    public static readonly DiagnosticKind MissingColumns = Error("MN0832",
        "第一行缺少这些列：{0}", "the first row lacks these columns: {0}",
        "第一行写列名：{1}", "the first row names the columns: {1}");

    public static readonly DiagnosticKind UnknownColumn = Error("MN0833",
        "“{0}”不是台账的列", "'{0}' is not a column of a ledger",
        "{1}", "{1}");

    public static readonly DiagnosticKind ColumnTwice = Error("MN0834",
        "“{0}”这一列有两个", "there are two columns '{0}'",
        "只留一个", "keep one of them");

    public static readonly DiagnosticKind BrokenQuotes = Error("MN0835",
        "这一格的引号没有成对", "the quotes of this cell do not close",
        "在 Excel 里打开，改好再另存为 CSV；手写的，格子里的每个英文引号写成两个", "open it in Excel and save it again; by hand, write every quote inside a cell twice");

    public static readonly DiagnosticKind EmptyCell = Error("MN0836",
        "第 {0} 行没有写“{1}”", "row {0} has no '{1}'",
        "{2}", "fill it in");

    public static readonly DiagnosticKind StrayCell = Error("MN0837",
        "这一格上面没有列名：“{0}”", "there is no column above this cell: '{0}'",
        "删去，或者看看左边是不是多了一个分隔符", "remove it, or see whether there is a separator too many to its left");

    public static readonly DiagnosticKind NotADay = Error("MN0838",
        "“{0}”不是台账认得的日期", "'{0}' is not a day as ledgers write it",
        "写全年月日，如 2011/3/5、2011-03-05 或 2011年3月5日；在 Excel 里把这一列设成带年份的日期格式", "write year, month and day, such as 2011/3/5, 2011-03-05 or 2011年3月5日");

    public static readonly DiagnosticKind OtherYear = Error("MN0839",
        "这一行是 {0} 年的，文件是 {1} 年的台账", "this row is of {0}, and the file is the ledger of {1}",
        "核对日期；别的年份记到那一年的文件里", "check the day; another year has its own file");

    public static readonly DiagnosticKind NotANumber = Error("MN0840",
        "“{0}”应是{1}，这里写的是“{2}”", "'{0}' should be {1}, not '{2}'",
        "只写数字，不带单位、逗号和“约”", "digits only: no unit, no thousands separator");

    public static readonly DiagnosticKind WrongTotal = Error("MN0841",
        "合计写的“{0}”是 {1}，逐行相加是 {2}", "the total of '{0}' says {1}, but the rows add up to {2}",
        "核对各行，或把合计改成 {2}", "check the rows, or make the total {2}");

    public static readonly DiagnosticKind RowAfterTotal = Error("MN0842",
        "合计下面还有内容", "there is something below the total",
        "合计只能是最后一行，最多一行", "the total is the last row, and there is one at most");

    public static readonly DiagnosticKind UnknownItem = Error("MN0843",
        "承诺事项“{0}”不存在", "there is no pledge item '{0}'",
        "{1}", "{1}");

    public static readonly DiagnosticKind TooManyRows = Error("MN0844",
        "台账超过 {0} 行", "the ledger has more than {0} rows",
        "看看是不是把别的表也存了进来", "see whether some other table got into it");

    public static readonly DiagnosticKind LongCell = Error("MN0845",
        "这一格超过 {0} 个字", "this cell is longer than {0} characters",
        "台账一格只写一两句话，长文写成信息", "a cell holds a sentence or two; longer texts are reports");
}
