using Mingnuo.Build.Output;

namespace Mingnuo.Build.Data;

/// <summary>The files of the open data, below <c>data/</c>.</summary>
internal sealed class DataFiles
{
    /// <summary>Where they and the page about them stand.</summary>
    public const string Address = "data/";

    /// <summary>All of them in one file.</summary>
    public const string ZipName = "open-data.zip";

    /// <summary>What describes them.</summary>
    public const string PackageName = "datapackage.json";

    private readonly Dictionary<string, OutputFile> _byName;

    /// <summary>Declares the files; each is made once, when somebody first asks for its bytes.</summary>
    public DataFiles(DataSet data)
    {
        Set = data;
        if (!IsThere)
        {
            (All, _byName) = ([], []);
            return;
        }

        OutputFile[] files =
        [
            Made(PackageName, () => DataPackage.Of(data)),
            .. data.Tables.SelectMany(t => new[]
            {
                Made(CsvName(t), () => DataCsv.Of(t)),
                Made(JsonName(t), () => DataJson.Of(t, data.Site.Hub.AsOf)),
                Made(SchemaName(t), () => DataSchema.Of(t)),
            }),
        ];
        All = [.. files, Made(ZipName, () => DataZip.Of(files.Select(f => (f.Path[Address.Length..], f.Content)), data.Site.Hub.AsOf))];
        _byName = All.ToDictionary(f => f.Path[Address.Length..], StringComparer.Ordinal);
    }

    /// <summary>What they hold.</summary>
    public DataSet Set { get; }

    /// <summary>Whether the hub has anything that could be data.</summary>
    public bool IsThere => Set.Tables.Any(t => t.Count > 0);

    /// <summary>All files, where there is anything.</summary>
    public IReadOnlyList<OutputFile> All { get; }

    public static string CsvName(DataTable table) => table.Name + ".csv";

    public static string JsonName(DataTable table) => table.Name + ".json";

    public static string SchemaName(DataTable table) => table.Name + ".schema.json";

    /// <summary>How many bytes a file has.</summary>
    public int SizeOf(string name) => _byName[name].Content.Length;

    private static OutputFile Made(string name, Func<ReadOnlyMemory<byte>> make) => OutputFile.Made(Address + name, make);
}
