using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Settings;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>Within each list of the campaign, no id and no name stands twice.</summary>
internal sealed class TermsAreUnique : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        Campaign campaign = hub.Campaign;
        Check("主要目标", campaign.Objectives, bag);
        Check("主要载体", campaign.Carriers, bag);
        Check("先进标准", campaign.Standards, bag);
        Check("标准条目", campaign.Standards.SelectMany(s => s.Items), bag);
        Check("时段", campaign.Phases, bag);
        Check("步骤", campaign.Steps, bag);
        Check("单位类别", campaign.Categories, bag);
        Check("分组", campaign.Groups, bag);
        Check("荣誉类别", campaign.Honours?.Kinds ?? [], bag);
    }

    private static void Check(string label, IEnumerable<IEntry> entries, DiagnosticBag bag)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in entries.SelectMany(e => e.Id == e.Name ? [e.Id] : new[] { e.Id, e.Name }).Where(w => !seen.Add(w)))
        {
            bag.Add(RecordMistakes.SameTerm.At(new SourceText(SiteFolder.CampaignFile, "").Start, word, label));
        }
    }
}
