using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>
/// What a broken link may have meant: the most similar address in the folder that it leads to, or of the same name in another. Looking
/// at all addresses for each of a thousand broken links would take longer than the build.
/// </summary>
internal sealed class LinkHints(IEnumerable<string> known)
{
    private readonly Lazy<ILookup<string, string>> _byFolder = new(() => known.ToLookup(Folder, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, string>> _byName = new(() => known.ToLookup(Name, StringComparer.Ordinal));

    /// <summary>The nearest known address, or <see langword="null"/>.</summary>
    public string? Nearest(string address) =>
        NearestName.Of(address, _byFolder.Value[Folder(address)].Concat(_byName.Value[Name(address)]));

    private static int NameStart(string address) => address.AsSpan().TrimEnd('/').LastIndexOf('/') + 1;

    private static string Folder(string address) => address[..NameStart(address)];

    private static string Name(string address) => address[NameStart(address)..];
}
