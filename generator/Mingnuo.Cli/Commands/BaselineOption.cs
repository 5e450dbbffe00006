using System.CommandLine;
using Mingnuo.Build;
using Mingnuo.Content.Baselines;

namespace Mingnuo.Cli.Commands;

/// <summary><c>--baseline FILE</c>: the mistakes that are known and do not stop a build.</summary>
internal sealed class BaselineOption
{
    private readonly Option<string?> _file = new("--baseline") { Description = "已知问题清单：里面的问题不再挡住公布，新的照样挡 / known mistakes, which do not stop a build", HelpName = "FILE" };

    /// <summary>Adds it to a command.</summary>
    public BaselineOption(Command command) => command.Add(_file);

    /// <summary>The file, as a full path; <see langword="null"/> when none is named.</summary>
    public string? File(ParseResult parsed) => parsed.GetValue(_file) is { } file ? Path.GetFullPath(file) : null;

    /// <summary>The request with what is known.</summary>
    public BuildRequest Apply(BuildRequest request, ParseResult parsed) =>
        File(parsed) is { } file ? request with { Baseline = Read(file) } : request;

    private static Baseline Read(string file)
    {
        try
        {
            return BaselineFile.Parse(System.IO.File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"读不了已知问题清单 {file}；第一次用，先运行 mingnuo check --baseline 清单 --update 建一份 / cannot read the baseline, check --update makes one: {e.Message}");
        }
        catch (FormatException e)
        {
            throw new UsageException($"{file} 不是已知问题清单；可以用 mingnuo check --baseline 清单 --update 重建 / not a baseline: {e.Message}");
        }
    }
}
