using System.Globalization;
using System.Text;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>A row of a ledger, read a second time in the plainest way: no cell of them holds a line end.</summary>
/// <param name="Unit">The unit's id.</param>
/// <param name="Year">The ledger's year.</param>
/// <param name="Day">The day.</param>
/// <param name="Activity">What was done.</param>
/// <param name="Form">In which form.</param>
/// <param name="Carrier">The carrier, by its name.</param>
/// <param name="People">How many took part.</param>
/// <param name="Tenths">Tenths of hours.</param>
/// <param name="Item">The pledge and item that it serves, or an empty text.</param>
internal sealed record RecountedLedgerRow(string Unit, int Year, DateOnly Day, string Activity, string Form, string Carrier, int People, int Tenths, string Item)
{
    /// <summary>All rows of all ledgers of the hub in a folder.</summary>
    public static IEnumerable<RecountedLedgerRow> ReadAll(string root) => Path.Combine(root, "content/ledgers") is var folder && Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Read)
        : [];

    private static IEnumerable<RecountedLedgerRow> Read(string path)
    {
        string[] lines = [.. Text(File.ReadAllBytes(path)).Trim('\uFEFF').Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Trim(',', '\t', ';').Length > 0)];
        char separator = ",;\t".MaxBy(c => lines[0].Count(l => l == c));
        string[] headers = Cells(lines[0], separator);
        int Column(params string[] names) => Array.FindIndex(headers, names.Contains);
        foreach (string[] cells in lines.Skip(1).Select(l => Cells(l, separator)).Where(c => c[0] != "合计"))
        {
            string Cell(params string[] names) => Column(names) is var at && at >= 0 && at < cells.Length ? cells[at] : "";
            int[] day = [.. Cell("日期", "时间").TrimEnd('日').Split('/', '-', '年', '月').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
            yield return new RecountedLedgerRow(
                Path.GetFileName(Path.GetDirectoryName(path)!),
                int.Parse(Path.GetFileNameWithoutExtension(path), CultureInfo.InvariantCulture),
                new DateOnly(day[0], day[1], day[2]),
                Cell("活动", "活动内容"),
                Cell("形式", "活动形式"),
                Cell("载体", "主要载体"),
                int.Parse(Cell("人数", "参加人数"), CultureInfo.InvariantCulture),
                (int)(double.Parse(Cell("时长（小时）", "小时数"), CultureInfo.InvariantCulture) * 10),
                Cell("承诺事项", "对应承诺"));
        }
    }

    private static string Text(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes);
        }

        string utf8 = Encoding.UTF8.GetString(bytes);
        return utf8.Contains('\uFFFD', StringComparison.Ordinal) ? CodePagesEncodingProvider.Instance.GetEncoding("GBK")!.GetString(bytes) : utf8;
    }

    /// <summary>Cells of a line; every second piece between quotes is inside them.</summary>
    private static string[] Cells(string line, char separator) =>
        string.Concat(line.Split('"').Select((piece, i) => i % 2 == 1 ? piece : piece.Replace(separator, '\u0001'))).Split('\u0001');
}
