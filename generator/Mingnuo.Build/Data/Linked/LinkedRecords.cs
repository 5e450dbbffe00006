using System.Globalization;
using System.Text.Json.Nodes;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Linked;

/// <summary>
/// The types of schema.org that records really are. A branch is an Organization, not a GovernmentOrganization; a report of work is a Report,
/// not a NewsArticle; for an honour no type fits, so nothing is said of it.
/// </summary>
internal static class LinkedRecords
{
    /// <summary>A record that stands and is not invented; <see langword="null"/> where no type fits.</summary>
    public static JsonObject? Of(Hub hub, ContentRecord record, string url) => record switch
    {
        Unit unit => Named("Organization", unit.FullName, ("alternateName", unit.ShortName), ("url", url)),
        Plan plan => Text("DigitalDocument", plan, url)
            .And("dateCreated", Day(plan.Written))
            .And("identifier", plan.DocNumber)
            .And("abstract", plan.Summary)
            .And("author", Named("Organization", plan.Issuer)),
        Pledge pledge => Text("DigitalDocument", pledge, url).And("author", Promiser(hub, pledge)),
        Profile profile => Text("Article", profile, url).And("abstract", profile.Summary).And("about", Subject(hub, profile)),
        Report report => Text("Report", report, url).And("author", Organization(hub.Get(report.Unit))),
        Evaluation evaluation => Text("Report", evaluation, url).And("about", Organization(hub.Get(evaluation.Unit))),
        Inspection inspection => Text("Report", inspection, url)
            .And("about", new JsonArray([.. inspection.Units.Select(hub.Get).Distinct().Select(u => (JsonNode)Organization(u))])),
        _ => null,
    };

    private static JsonObject Text(string type, ContentRecord record, string url) =>
        Named(type, record.Title, ("url", url), ("datePublished", record.Published is { } day ? Day(day) : null));

    private static JsonObject Organization(Unit unit) => Named("Organization", unit.FullName);

    private static JsonObject Promiser(Hub hub, Pledge pledge)
    {
        JsonObject unit = Organization(hub.Get(pledge.Unit));
        return pledge.Pledger is not { } member ? unit : Named("Person", member.Name, ("jobTitle", member.Office)).And("affiliation", unit);
    }

    /// <summary>Whose story it is. Only an office tells a person, and only the unit's own name an organisation.</summary>
    private static JsonObject Subject(Hub hub, Profile profile)
    {
        Unit? unit = profile.Unit is null ? null : hub.Get(profile.Unit);
        return unit?.FullName == profile.Subject ? Organization(unit)
            : profile.Office is null ? Named("Thing", profile.Subject)
            : Named("Person", profile.Subject, ("jobTitle", profile.Office)).And("affiliation", unit is null ? null : Organization(unit));
    }

    private static JsonObject Named(string type, string name, params ReadOnlySpan<(string Key, string? Value)> more)
    {
        var thing = new JsonObject { ["@type"] = type, ["name"] = name };
        foreach ((string key, string? value) in more)
        {
            thing.And(key, value);
        }

        return thing;
    }

    private static JsonObject And(this JsonObject thing, string key, JsonNode? value)
    {
        if (value is not null)
        {
            thing[key] = value;
        }

        return thing;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
