using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;

namespace Mingnuo.Build.Pipelines;

/// <summary>The named things of a campaign as pages show them.</summary>
internal static class Terms
{
    public static TermView View(Carrier carrier, Urls urls) => new(carrier.Id, carrier.Name, carrier.About, urls.For(Address(carrier)));

    public static TermView View(StandardItem item, Urls urls) => new(item.Id, item.Name, item.Gist, urls.For(Address(item)));

    public static TermView View(Phase phase, Urls urls) => new(phase.Id, phase.Name, phase.Theme, $"{urls.For(Addresses.Phases)}#{phase.Id}");

    public static TermView View(Objective objective, Urls urls) => new(objective.Id, objective.Name, objective.Gist, urls.For(Addresses.Plans));

    public static string Address(Carrier carrier) => $"{Addresses.Carriers}{carrier.Id}/";

    public static string Address(StandardItem item) => $"{Addresses.Standards}{item.Id}/";
}
