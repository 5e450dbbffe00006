using System.Globalization;
using Mingnuo.Build.Data;
using Mingnuo.Build.Data.Linked;
using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines;

/// <summary>开放数据: the page that says what every column means.</summary>
internal sealed class DataPipeline : IPipeline
{
    private const double Kilo = 1024;

    public IEnumerable<Document> Run(Site site)
    {
        if (!site.Data.IsThere)
        {
            yield break;
        }

        IReadOnlyList<DataTable> tables = site.Data.Set.Tables;
        var view = new DataView(
            [.. tables.Select(t => Table(site, t))],
            tables.Sum(t => t.Count),
            tables.Sum(t => t.Columns.Count),
            File(site, DataFiles.ZipName),
            File(site, DataFiles.PackageName),
            site.Hub.Settings.DataLicence is { } licence ? new LinkView(licence.Name, licence.Url.AbsoluteUri) : null,
            DataCsv.Separator);
        yield return site.Page(new PageSpec(DataFiles.Address, "data", site.Strings["nav.data"], view)
        {
            Description = site.Strings["data.description"],
            IsSample = site.CountsSamples,
            Thing = () => LinkedDatasets.OfAll(site),
        });
    }

    private static DataTableView Table(Site site, DataTable table) => new(
        table.Name,
        table.Title,
        table.Help,
        table.Count,
        File(site, DataFiles.CsvName(table)),
        File(site, DataFiles.JsonName(table)),
        File(site, DataFiles.SchemaName(table)),
        [
            .. table.Columns.Select(c => new DataColumnView(
                c.Name.Label, c.Name.Key, site.Strings[$"data.kind.{c.Kind}"], c.Name.Help, c.Name.Example, c.IsDerived, c.IsRequired, c.Choices)),
        ]);

    private static DataFileView File(Site site, string name) => new(name, site.Urls.For(DataFiles.Address + name), () => Size(site.Data.SizeOf(name)));

    private static string Size(int bytes) => bytes < Kilo * Kilo
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(bytes / Kilo, 0.1):0.#} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo:0.#} MB");
}
