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
        "已新建 {0}\n下一步：\n  1. 用记事本或其他编辑器打开它，每一栏照上面的说明填好\n  2. 在最后一行 --- 下面写正文\n  3. 运行 mingnuo check，没有错误再提交",
        "made {0}\nnext:\n  1. open it in any editor and fill in each field as the line above it says\n  2. write the text below the last ---\n  3. run mingnuo check, and commit when it finds no error");

    private static readonly Bilingual MadeLedger = new(
        "已新建 {0}\n下一步：用 Excel 打开它，一行记一次活动，另存为 CSV UTF-8，再运行 mingnuo check",
        "made {0}\nnext: open it in a spreadsheet, write one activity a row, save it as CSV UTF-8, then run mingnuo check");

    // Editors write Chinese, and the labels are what the guide and the messages call the fields: so these are the default.
    private const string ChineseKeys = "zh";
    private const string EnglishKeys = "en";

    public static Command Create()
    {
        string kinds = string.Join(", ", RecordKinds.All.Select(k => $"{k.Folder}（{k.Shape.Label}）").Append($"{ContentPath.LedgersFolder}（{LedgerLabel}）"));
        var kind = new Argument<string>("KIND") { Description = $"类别：{kinds} / the kind of record" };
        var id = new Argument<string>("ID") { Description = "content/类别/ 以下的路径，不带 .md 或 .csv，如 liulin-primary/2011 / the path below the kind's folder" };
        var keys = new Option<string>("--keys") { Description = "字段名用中文还是英文 / the language of its keys", HelpName = "zh|en", DefaultValueFactory = _ => ChineseKeys };
        keys.AcceptOnlyFromAmong(ChineseKeys, EnglishKeys);
        var command = new Command("new", "新建一份记录，列好全部字段 / make a new record with all its fields") { kind, id, keys };
        var options = new HubOptions(command);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(kind),
            parsed.GetRequiredValue(id),
            parsed.GetValue(keys) == EnglishKeys ? Language.English : Language.Chinese,
            options,
            parsed));
        return command;
    }

    private static int Run(string kindName, string id, Language keys, HubOptions options, ParseResult parsed)
    {
        if (Means(kindName, ContentPath.LedgersFolder, LedgerLabel))
        {
            return RunLedger(id, options, parsed);
        }

        RecordKind kind = RecordKinds.All.FirstOrDefault(k => Means(kindName, k.Folder, k.Shape.Label)) ?? throw new UsageException(
            $"没有“{kindName}”这个类别，可用的类别：{string.Join("、", RecordKinds.All.Select(k => k.Folder).Append(ContentPath.LedgersFolder))} / no such kind");
        bool isIndex = $"/{id}".EndsWith("/index", StringComparison.Ordinal) && kind.RecordType != typeof(Page);
        if (isIndex || !$"{id}.md".Split('/').All(AddressSegment.IsSafe))
        {
            throw new UsageException($"“{id}”不能用作网址：用小写字母、数字、汉字和连字符 / '{id}' cannot be an address");
        }

        string path = $"{ContentPath.Root}{kind.Folder}/{id}.md";
        Write(Path.Combine(options.Request(parsed).Root, path), path, Encoding.UTF8.GetBytes(Scaffold.Of(kind, keys)));
        Console.Out.WriteLine(Made.In(options.Language(parsed), path));
        return ExitCode.Fine;
    }

    private static int RunLedger(string id, HubOptions options, ParseResult parsed)
    {
        string path = $"{ContentPath.Root}{ContentPath.LedgersFolder}/{id}{ContentPath.LedgerExtension}";
        if (!id.Split('/').All(AddressSegment.IsSafe) || LedgerReader.YearOf(new ContentPath(path)) is null)
        {
            throw new UsageException($"台账写成 单位代号/年份，如 {ContentPath.LedgersFolder} liulin-primary/2011 / a ledger is UNIT/YEAR");
        }

        Write(Path.Combine(options.Request(parsed).Root, path), path, LedgerCsv.Blank().Span);
        Console.Out.WriteLine(MadeLedger.In(options.Language(parsed), path));
        return ExitCode.Fine;
    }

    private static bool Means(string written, string folder, string label) => written == folder || written + "s" == folder || written == label;

    private static void Write(string fullPath, string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
            using FileStream file = Create(fullPath, path);
            file.Write(bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"写不了 {path} / cannot write it: {e.Message}");
        }
    }

    /// <summary>Makes the file, or leaves alone what is there, even what came to be there a moment ago.</summary>
    private static FileStream Create(string fullPath, string path)
    {
        try
        {
            return new FileStream(fullPath, FileMode.CreateNew, FileAccess.Write);
        }
        catch (IOException) when (File.Exists(fullPath))
        {
            throw new UsageException($"{path} 已经存在，没有改动 / it exists already and was left alone");
        }
    }
}
