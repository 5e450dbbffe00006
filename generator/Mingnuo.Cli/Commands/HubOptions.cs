using System.CommandLine;
using Mingnuo.Build;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Settings;

namespace Mingnuo.Cli.Commands;

/// <summary>The options that all commands share.</summary>
internal sealed class HubOptions
{
    private readonly Option<string?> _root = new("--root") { Description = "站点文件夹，默认向上找到含 site/hub.yml 的一层 / the hub's folder", HelpName = "DIR" };
    private readonly Option<string> _output = new("--output") { Description = "生成到哪里 / where to write", HelpName = "DIR", DefaultValueFactory = _ => "output" };
    private readonly Option<string?> _baseUrl = new("--base-url") { Description = "网站将来的网址 / where the site will stand", HelpName = "URL" };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "统计日期 / the day to compute for", HelpName = "YYYY-MM-DD" };
    private readonly Option<string> _language = new("--lang") { Description = "提示用的语言 / the language of messages", HelpName = "zh-CN|en", DefaultValueFactory = _ => "zh-CN" };
    private readonly Option<string> _format = new("--format") { Description = "提示的格式 / the format of messages", HelpName = "text|github|json", DefaultValueFactory = _ => "text" };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="writes">Whether it writes a site, and so must be told where.</param>
    public HubOptions(Command command, bool writes = true)
    {
        _language.AcceptOnlyFromAmong("zh-CN", "en");
        _format.AcceptOnlyFromAmong("text", "github", "json");
        foreach (Option option in new Option[] { _root, _output, _baseUrl, _asOf, _language, _format }.Where(o => writes || o != _output))
        {
            command.Add(option);
        }
    }

    /// <summary>What the build is asked.</summary>
    public BuildRequest Request(ParseResult parsed)
    {
        string? written = parsed.GetValue(_baseUrl);
        Uri? baseUrl = written is null ? null : WebAddressType.Parse(written)
            ?? throw new UsageException($"--base-url 应是一个网址，如 https://example.org/hub/ / not a web address: {written}");
        string? day = parsed.GetValue(_asOf);
        DateOnly? asOf = day is null ? null : DateType.Parse(day)
            ?? throw new UsageException($"--as-of 应是一个日期，如 2011-08-15 / not a date: {day}");
        return new BuildRequest(Root(parsed), ChinaClock.Today(TimeProvider.System), asOf, baseUrl);
    }

    /// <summary>The folder to write to, as a full path.</summary>
    public string Output(ParseResult parsed) => Path.GetFullPath(parsed.GetValue(_output)!);

    /// <summary>The language of messages.</summary>
    public Language Language(ParseResult parsed) =>
        parsed.GetValue(_language) == "en" ? Content.Diagnostics.Language.English : Content.Diagnostics.Language.Chinese;

    /// <summary>The format of messages.</summary>
    public string Format(ParseResult parsed) => parsed.GetValue(_format)!;

    private string Root(ParseResult parsed)
    {
        string start = Path.GetFullPath(parsed.GetValue(_root) ?? ".");
        bool isNamed = parsed.GetValue(_root) is not null;
        for (DirectoryInfo? folder = new(start); folder is not null; folder = isNamed ? null : folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SiteFolder.HubFile)))
            {
                return folder.FullName;
            }
        }

        throw new UsageException($"这里没有 {SiteFolder.HubFile}：{start} / no {SiteFolder.HubFile} here{(isNamed ? "" : " or above")}");
    }
}
