using System.CommandLine;
using Mingnuo.Cli.Changes;

namespace Mingnuo.Cli.Commands;

/// <summary><c>--changes FILE</c>: what a proposal changes, for the summary and the order of annotations.</summary>
internal sealed class ChangesOption
{
    private readonly Option<string?> _file = new("--changes")
    {
        Description = "改动清单（git diff --name-status -z 的输出），写进 github 格式的汇总 / what is proposed, for the summary of --format github",
        HelpName = "FILE",
    };

    /// <summary>Adds it to a command.</summary>
    public ChangesOption(Command command) => command.Add(_file);

    /// <summary>The files; <see langword="null"/> when no list is given.</summary>
    public IReadOnlyList<ChangedFile>? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_file) is not { } file)
        {
            return null;
        }

        try
        {
            return ChangeList.Parse(File.ReadAllText(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new UsageException($"读不了改动清单 {file} / cannot read the list of changes: {e.Message}");
        }
    }
}
