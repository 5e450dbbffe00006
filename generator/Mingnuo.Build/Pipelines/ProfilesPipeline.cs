using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>先进典型: the gallery and the stories.</summary>
internal sealed class ProfilesPipeline : IPipeline
{
    private const int OthersShown = 3;

    public IEnumerable<Document> Run(Site site)
    {
        Hub hub = site.Hub;
        if (hub.Profiles.Count == 0)
        {
            yield break;
        }

        string title = site.Strings["nav.profiles"];
        yield return site.Page(new PageSpec(Addresses.Profiles, "profiles", title, Gallery(site))
        {
            Description = site.Strings["profiles.description"],
            IsSample = hub.Profiles.Any(p => p.Sample),
        });
        foreach (Profile profile in hub.Profiles)
        {
            yield return site.Page(new PageSpec(profile.Address, "profile", profile.Headline, View(site, profile))
            {
                Kind = PageKind.Article,
                ColumnDescription = site.Strings["profiles.description"],
                Parents = [site.Link(title, Addresses.Profiles)],
                Record = profile,
                Description = profile.Summary,
                Image = profile.Photo?.Target is { } photo ? site.Urls.Canonical(photo.Address) : null,
                ContentSource = profile.Unit is null ? null : hub.Get(profile.Unit).FullName,
            });
        }
    }

    private static ProfilesView Gallery(Site site)
    {
        Hub hub = site.Hub;
        ILookup<HonourKind?, Profile> byHonour = hub.Profiles.ToLookup(p => p.Honour is null ? null : hub.Get(p.Honour));
        IEnumerable<HonourKind?> kinds = [.. hub.Campaign.Honours?.Kinds ?? [], null];
        return new ProfilesView(
            hub.Profiles.Count,
            [
                .. kinds.Where(k => byHonour[k].Any()).Select(k => new ProfileGroupView(
                    k?.Id ?? "others", k?.Name ?? site.Strings["profiles.others"], [.. byHonour[k].Select(site.Cards.Of)])),
            ]);
    }

    private static ProfileView View(Site site, Profile profile)
    {
        List<Profile> all = [.. site.Hub.Profiles];
        int index = all.IndexOf(profile);
        IEnumerable<Profile> others = all.Skip(index + 1).Concat(all.Take(index)).Take(OthersShown);
        return new ProfileView(
            site.Cards.Of(profile),
            [.. profile.Standards.Select(s => Terms.View(site.Hub.Get(s), site.Urls))],
            profile.Honours,
            [.. site.Honours.Of(profile)],
            profile.Consent,
            new Markup(profile.Body.Html),
            [.. others.Select(site.Cards.Of)]);
    }
}
