using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Settings;

namespace Mingnuo.Build.Help;

/// <summary>The pages of a hub's guide that explain a diagnostic's code, as far as the hub has them.</summary>
public sealed class HelpPages
{
    private const string Folder = "guide/errors/";

    private readonly Uri? _baseUrl;
    private readonly HashSet<string> _addresses;

    private HelpPages(Uri? baseUrl, HashSet<string> addresses) => (_baseUrl, _addresses) = (baseUrl, addresses);

    /// <summary>A hub without any.</summary>
    public static HelpPages None { get; } = new(null, []);

    /// <summary>Those of a hub, whether or not it can be built now.</summary>
    internal static HelpPages Of(ContentTree content, HubSettings? settings) => settings is null
        ? None
        : new HelpPages(settings.BaseUrl, [.. content.Files.Select(f => f.Path.Address).Where(a => a.StartsWith(Folder, StringComparison.Ordinal))]);

    /// <summary>The whole address of the page about a kind of mistake; <see langword="null"/> when this hub has none.</summary>
    public string? For(DiagnosticKind kind)
    {
        string address = $"{Folder}{kind.Code}/";
        return _addresses.Contains(address) ? _baseUrl!.AbsoluteUri + address : null;
    }
}
