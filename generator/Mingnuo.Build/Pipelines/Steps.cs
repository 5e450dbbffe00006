using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>The campaign's steps, and who has reached them.</summary>
internal static class Steps
{
    public static IReadOnlyList<StepView> Of(Site site) => [.. site.Hub.Campaign.Steps.Select((s, i) => Of(site, s, i + 1))];

    private static StepView Of(Site site, Step step, int number)
    {
        ILookup<bool, Unit> units = site.Hub.Units.ToLookup(u => site.Hub.HasReached(u, step));
        return new StepView(
            number,
            step.Id,
            step.Name,
            step.Leaves,
            site.Strings[$"step.{step.ReachedWith}"],
            step.ReachedWith != StepReached.NotCollected,
            units[true].Count(),
            site.Hub.Units.Count,
            [.. units[true].Select(site.Cards.Link)],
            [.. units[false].Select(site.Cards.Link)]);
    }
}
