using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Permanence;

/// <summary>撤回登记: the page that stays where something was withdrawn, and the list of all of them.</summary>
internal sealed class WithdrawnPipeline : IPipeline
{
    private static readonly string[] s_rules = ["figures", "units", "pledges", "reports", "links", "emptied"];

    public IEnumerable<Document> Run(Site site)
    {
        if (site.Hub.Withdrawn.Count == 0)
        {
            yield break;
        }

        LinkView register = site.Section("nav.withdrawn", Addresses.Withdrawn);
        yield return site.Page(new PageSpec(Addresses.Withdrawn, "withdrawals", register.Label, new WithdrawalsView(
            [.. site.Hub.Withdrawn.Select(site.Withdrawn.Of)], [.. s_rules.Select(r => site.Strings[$"withdrawn.rule.{r}"])]))
        {
            Description = site.Strings["withdrawn.description"],
            IsSample = site.Hub.Withdrawn.Any(r => r.IsSample),
        });
        foreach (ContentRecord record in site.Hub.Withdrawn)
        {
            WithdrawnCardView card = site.Withdrawn.Of(record);
            bool isEmptied = record is Tombstone;
            yield return site.Page(new PageSpec(record.Address, "withdrawn", site.Strings.Format("withdrawn.title", record.Title, card.Withdrawal.Label), new WithdrawnView(
                card, isEmptied, isEmptied ? [] : new FormerParts(site, record).All(), new Markup(record.Body.Html), register))
            {
                Kind = PageKind.Article,
                Parents = [register],
                Record = record,
                Description = site.Strings.Format("withdrawn.summary", card.Withdrawal.Label, card.Withdrawal.On.Iso, card.Withdrawal.Reason),
            });
        }
    }
}
