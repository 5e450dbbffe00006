using System.Globalization;
using System.Text.Json.Nodes;
using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Linked;

/// <summary>Tables as schema.org's Dataset, with the files that hold them.</summary>
internal static class LinkedDatasets
{
    /// <summary>All open data; where something in it is invented, its description says so.</summary>
    public static JsonObject OfAll(Site site)
    {
        string about = site.Strings.Format("data.package.about", site.Hub.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        string samples = site.CountsSamples ? site.Hub.Settings.SampleNotice ?? site.Strings["sample.notice"] : "";
        JsonObject data = Dataset(site, site.Strings.Format("data.package", site.Hub.Settings.Name), about + samples, DataFiles.Address, new JsonArray(
        [
            Download(site, DataFiles.Address + DataFiles.ZipName, "application/zip"),
            .. site.Data.Set.Tables.SelectMany(t => new JsonNode[]
            {
                Download(site, DataFiles.Address + DataFiles.CsvName(t), "text/csv"),
                Download(site, DataFiles.Address + DataFiles.JsonName(t), "application/json"),
            }),
        ]));
        data["version"] = site.Hub.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return data;
    }

    /// <summary>A unit's ledger of a year.</summary>
    public static JsonObject Of(Site site, Ledger ledger, string title, string description) =>
        Dataset(site, title, description, ledger.Address, new JsonArray(Download(site, LedgerFiles.Address(ledger), "text/csv")));

    private static JsonObject Dataset(Site site, string name, string description, string address, JsonArray files)
    {
        var data = new JsonObject
        {
            ["@type"] = "Dataset",
            ["name"] = name,
            ["description"] = description,
            ["url"] = site.Urls.Canonical(address),
            ["isAccessibleForFree"] = true,
        };
        if (site.Hub.Settings.DataLicence is { } licence)
        {
            data["license"] = licence.Url.AbsoluteUri;
        }

        data["distribution"] = files;
        return data;
    }

    private static JsonObject Download(Site site, string address, string format) =>
        new() { ["@type"] = "DataDownload", ["encodingFormat"] = format, ["contentUrl"] = site.Urls.Canonical(address) };
}
