namespace Mingnuo.Cli.Preview;

/// <summary>The preview's own script and style sheet, which are shipped inside the program.</summary>
internal static class PreviewFiles
{
    /// <summary>The address of the style sheet.</summary>
    public const string Style = ReloadScript.Folder + "preview.css";

    private static readonly Dictionary<string, byte[]> s_byAddress =
        new[] { ReloadScript.Address, Style }.ToDictionary(a => a, Read, StringComparer.Ordinal);

    /// <summary>The file at an address, or <see langword="null"/>.</summary>
    public static byte[]? Find(string address) => s_byAddress.GetValueOrDefault(address);

    private static byte[] Read(string address)
    {
        string name = "preview/" + address[ReloadScript.Folder.Length..];
        using Stream stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"no resource {name}");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
