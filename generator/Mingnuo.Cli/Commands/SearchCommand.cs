using System.CommandLine;
using Mingnuo.Cli.Printing;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Search.Index;
using Mingnuo.Search.Index.Reading;
using Mingnuo.Search.Searching;
using Spectre.Console;

namespace Mingnuo.Cli.Commands;

/// <summary><c>mingnuo search</c>: what the search page of a built site finds, without a browser.</summary>
internal sealed class SearchCommand
{
    private const string Manifest = "search/manifest.json";

    private readonly Argument<string> _query = new("QUERY") { Description = "要找的话，写法与网站的搜索框相同，如 \"师德 标兵\" / what to look for, as in the site's search box" };
    private readonly Option<string?> _kind = new("--kind") { Description = "只看一个类别，如 pledges / only one kind of record", HelpName = "KIND" };
    private readonly Option<string?> _unit = new("--unit") { Description = "只看一个单位的代号，如 liulin-primary / only one unit", HelpName = "UNIT" };
    private readonly Option<int?> _year = new("--year") { Description = "只看一年，如 2011 / only one year", HelpName = "YYYY" };
    private readonly Option<string> _sort = new("--sort") { Description = "先列最切题的还是最新的 / what comes first", HelpName = "relevance|newest", DefaultValueFactory = _ => "relevance" };
    private readonly Option<int> _most = new("--most") { Description = "最多列出多少条 / how many hits to list", HelpName = "N", DefaultValueFactory = _ => 10 };
    private readonly Option<bool> _json = new("--json") { Description = "输出 JSON，供别的程序读 / print JSON" };
    private readonly Option<string> _output = new("--output") { Description = "生成好的网站在哪个文件夹 / the folder of the built site", HelpName = "DIR", DefaultValueFactory = _ => "output" };
    private readonly Option<string> _language = new("--lang") { Description = "提示用的语言 / the language of messages", HelpName = "zh-CN|en", DefaultValueFactory = _ => "zh-CN" };

    public static Command Create()
    {
        var options = new SearchCommand();
        options._sort.AcceptOnlyFromAmong("relevance", "newest");
        options._language.AcceptOnlyFromAmong("zh-CN", "en");
        var command = new Command("search", "在生成好的网站里搜索 / search the built site")
        {
            options._query, options._kind, options._unit, options._year, options._sort, options._most, options._json, options._output, options._language,
        };
        command.SetAction(options.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string query = parsed.GetRequiredValue(_query);
        SearchResult result = Search(Path.GetFullPath(parsed.GetRequiredValue(_output)), query, Filter(parsed));
        if (parsed.GetValue(_json))
        {
            Console.Out.Write(SearchJson.Print(query, result));
            return ExitCode.Fine;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = int.MaxValue;
        }

        new SearchText(console, parsed.GetValue(_language) == "en" ? Language.English : Language.Chinese).Print(query, result);
        return ExitCode.Fine;
    }

    private SearchFilter Filter(ParseResult parsed) => new()
    {
        Kind = parsed.GetValue(_kind),
        Unit = parsed.GetValue(_unit),
        Year = parsed.GetValue(_year),
        Sort = parsed.GetValue(_sort) == "newest" ? SearchSort.Newest : SearchSort.Relevance,
        Take = parsed.GetValue(_most) is > 0 and var most ? most : throw new UsageException("--most 至少是 1 / --most is at least 1"),
    };

    private static SearchResult Search(string folder, string query, SearchFilter filter)
    {
        if (!File.Exists(Path.Combine(folder, Manifest)))
        {
            throw new UsageException($"{folder} 里还没有可以搜索的网站，先运行 mingnuo build / no searchable site there yet, run mingnuo build first");
        }

        try
        {
            return new Searcher(new IndexReader(new SearchFolder(folder))).Search(query, filter);
        }
        catch (Exception e) when (e is IndexDamagedException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder} 里的搜索文件缺了或坏了，请重新运行 mingnuo build / the search files are damaged, run mingnuo build again: {e.Message}");
        }
    }
}
