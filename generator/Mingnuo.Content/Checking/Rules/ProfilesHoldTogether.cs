using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>A story shows items of the list that its honour is measured by, and its photo is described.</summary>
internal sealed class ProfilesHoldTogether : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        foreach (Profile profile in hub.All<Profile>())
        {
            if (profile.Photo is not null && profile.PhotoAlt is null)
            {
                bag.Add(RecordMistakes.PhotoWithoutAlt.At(profile.Source.At(ProfileFields.Photo), profile.Source.Fields.KeyOf(ProfileFields.PhotoAlt)));
            }

            HonourKind? honour = profile.Honour is null ? null : hub.Entries.Find(profile.Honour);
            StandardList? list = honour?.Standards is null ? null : hub.Entries.Find(honour.Standards);
            if (honour is null || list is null)
            {
                continue;
            }

            foreach (Reference<StandardItem> shown in profile.Standards)
            {
                if (hub.Entries.Find(shown) is { } item && !list.Items.Contains(item))
                {
                    bag.Add(RecordMistakes.StandardOfOtherList.At(shown.Position, item.Name, honour.Name, list.Name));
                }
            }
        }
    }
}
