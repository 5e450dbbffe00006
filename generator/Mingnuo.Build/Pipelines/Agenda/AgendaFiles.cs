using Mingnuo.Build.Output;
using Mingnuo.Build.Pipelines.Feeds;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Agenda;

/// <summary>The calendars: one of the whole hub, and one for each unit. None where there are no feeds either.</summary>
internal static class AgendaFiles
{
    /// <summary>Where the calendar of the whole hub stands.</summary>
    public const string County = Addresses.Agenda + "county.ics";

    public static IEnumerable<OutputFile> Of(Site site) => !site.Feeds.IsThere ? [] : site.Hub.UnitsAndFormer.SelectMany(u => OfUnit(site, u)).Prepend(
        OutputFile.Made(County, () => AgendaFile.Of(site, CountyName(site), Addresses.Subscribe, site.Agenda.All, reminds: false)));

    /// <summary>Where a unit's calendar stands.</summary>
    public static string Address(Unit unit) => Address(unit.Id);

    /// <summary>What the calendar of the whole hub is called.</summary>
    public static string CountyName(Site site) => site.Strings.Format("agenda.county", site.Hub.Settings.ShortName);

    /// <summary>What a unit's calendar is called.</summary>
    public static string Name(Site site, Unit unit) => site.Strings.Format("agenda.unit", unit.ShortName, site.Hub.Settings.ShortName);

    private static IEnumerable<OutputFile> OfUnit(Site site, Unit unit) => FirstAddress.FormerIds(unit).Prepend(unit.Id).Select(id =>
        OutputFile.Made(Address(id), () => AgendaFile.Of(site, Name(site, unit), unit.Address, site.Agenda.Of(unit), reminds: true)));

    private static string Address(string unitId) => $"{Addresses.Agenda}units/{unitId}.ics";
}
