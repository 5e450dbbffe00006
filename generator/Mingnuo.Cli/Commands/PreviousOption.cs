using System.CommandLine;
using Mingnuo.Build;
using Mingnuo.Build.Permanence;
using Mingnuo.Cli.Web;

namespace Mingnuo.Cli.Commands;

/// <summary><c>--previous FILE|URL</c> and <c>--strict-history</c>: what the published site tells of itself, and how strictly the new one is held to it.</summary>
internal sealed class PreviousOption
{
    private readonly Option<string?> _previous = new("--previous")
    {
        Description = "上次公布的 data/manifest.json，文件或网址：公布过的网址和修订不能没有 / the manifest of the published site, nothing of which may vanish",
        HelpName = "FILE|URL",
    };

    private readonly Option<bool> _strict = new("--strict-history")
    {
        Description = "上次公布的修订不再可查时不生成 / refuse to build when published revisions cannot be checked any more",
    };

    /// <summary>Adds both to a command.</summary>
    public PreviousOption(Command command)
    {
        command.Add(_previous);
        command.Add(_strict);
    }

    /// <summary>The request with both.</summary>
    public BuildRequest Apply(BuildRequest request, ParseResult parsed) => request with
    {
        Previous = parsed.GetValue(_previous) is { } written ? Read(written) : null,
        StrictHistory = parsed.GetValue(_strict),
    };

    private static Manifest? Read(string written)
    {
        try
        {
            if (WebFiles.Address(written) is { } address)
            {
                using var files = new WebFiles(ManifestFile.MaxBytes);
                byte[]? bytes = files.Read(address);
                if (bytes is null)
                {
                    Console.Error.WriteLine($"{written} 还没有（404），当作第一次公布 / not there (404), taken for the first publication");
                }

                return bytes is null ? null : ManifestFile.Read(bytes);
            }

            return ManifestFile.Read(File.ReadAllBytes(Path.GetFullPath(written)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"读不了 {written} / cannot read it: {e.Message}");
        }
        catch (FormatException e)
        {
            throw new UsageException($"{written} 不是 data/manifest.json / not a manifest: {e.Message}");
        }
    }
}
