using System.CommandLine;
using System.Text;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Cli.Commands;

/// <summary><c>mingnuo new KIND ID</c>: a new file with every field of its kind, to be filled in.</summary>
internal static class NewCommand
{
    private const string LedgerLabel = "活动台账";

    private static readonly Bilingual Made = new(
        "已新建 {0}\n下一步：打开它，填好没有 # 的行，写正文，再运行 mingnuo check",
        "made {0}\nnext: open it, fill in the lines without #, write the text, then run mingnuo check");

    private static readonly Bilingual MadeLedger = new(
        "已新建 {0}\n下一步：用 Excel 打开它，一行记一次活动，另存为 CSV UTF-8，再运行 mingnuo check",
        "made {0}\nnext: open it in a spreadsheet, write one activity a row, save it as CSV UTF-8, then run mingnuo check");

    public static Command Create()
    {
        string kinds = string.Join(", ", RecordKinds.All.Select(k => $"{k.Folder}（{k.Shape.Label}）").Append($"{ContentPath.LedgersFolder}（{LedgerLabel}）"));
        var kind = new Argument<string>("KIND") { Description = $"类别：{kinds} / the kind of record" };
        var id = new Argument<string>("ID") { Description = "content/类别/ 以下的路径，不带 .md 或 .csv，如 liulin-primary/2011 / the path below the kind's folder" };
        var command = new Command("new", "新建一份记录，列好全部字段 / make a new record with all its fields") { kind, id };
        var options = new HubOptions(command);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(kind), parsed.GetRequiredValue(id), options, parsed));
        return command;
    }

    private static int Run(string kindName, string id, HubOptions options, ParseResult parsed)
    {
        bool isLedger = Means(kindName, ContentPath.LedgersFolder, LedgerLabel);
        RecordKind? kind = RecordKinds.All.FirstOrDefault(k => Means(kindName, k.Folder, k.Shape.Label));
        if (kind is null && !isLedger)
        {
            string all = string.Join("、", RecordKinds.All.Select(k => k.Folder).Append(ContentPath.LedgersFolder));
            throw new UsageException($"没有“{kindName}”这个类别，可用的类别：{all} / no such kind");
        }

        if (!id.Split('/').All(AddressSegment.IsSafe))
        {
            throw new UsageException($"“{id}”不能用作网址：用小写字母、数字、汉字和连字符 / '{id}' cannot be an address");
        }

        string path = isLedger ? $"{ContentPath.Root}{ContentPath.LedgersFolder}/{id}{ContentPath.LedgerExtension}" : $"{ContentPath.Root}{kind!.Folder}/{id}.md";
        if (isLedger && LedgerReader.YearOf(new ContentPath(path)) is null)
        {
            throw new UsageException($"台账写成 单位代号/年份，如 {ContentPath.LedgersFolder} liulin-primary/2011 / a ledger is UNIT/YEAR");
        }

        string fullPath = Path.Combine(options.Request(parsed).Root, path);
        if (File.Exists(fullPath))
        {
            throw new UsageException($"{path} 已经存在，没有改动 / it exists already and was left alone");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        File.WriteAllBytes(fullPath, isLedger ? LedgerCsv.Blank().Span : Encoding.UTF8.GetBytes(Scaffold.Of(kind!)));
        Console.Out.WriteLine((isLedger ? MadeLedger : Made).In(options.Language(parsed), path));
        return ExitCode.Fine;
    }

    private static bool Means(string written, string folder, string label) => written == folder || written + "s" == folder || written == label;
}
