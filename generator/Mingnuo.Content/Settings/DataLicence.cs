using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Settings;

/// <summary>On what terms others may use the open data. Without one, nothing is said: terms are never invented.</summary>
/// <param name="Name">What it is called: <c>CC-BY-4.0</c>.</param>
/// <param name="Url">Where it can be read.</param>
public sealed record DataLicence(string Name, Uri Url)
{
    private static readonly Field<string> NameField = Required("name", "名称", "写许可的名称，如 CC-BY-4.0", "CC-BY-4.0");
    private static readonly Field<Uri> UrlField = new("link", "链接", "写许可全文的网址", "https://creativecommons.org/licenses/by/4.0/", new WebAddressType(), isRequired: true);

    internal static Shape<DataLicence> Shape { get; } =
        new("数据许可", [NameField, UrlField], fields => new DataLicence(fields.Required(NameField), fields.Required(UrlField)));
}
