using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>An honour goes to somebody who meets its standards, and only after its public notice.</summary>
internal sealed class HonoursHoldTogether : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        foreach (Honour honour in hub.All<Honour>())
        {
            CheckDays(honour, bag);
            HonourKind? kind = hub.Entries.Find(honour.Kind);
            StandardList? list = kind?.Standards is null ? null : hub.Entries.Find(kind.Standards);
            foreach (Recipient recipient in honour.Recipients)
            {
                CheckRecipient(recipient, kind, list, hub, bag);
            }
        }
    }

    private static void CheckDays(Honour honour, DiagnosticBag bag)
    {
        if (honour is { On: null, Notice: null })
        {
            bag.Add(SupervisionMistakes.NeitherDateNorNotice.At(honour.Source.Fields.Position));
        }

        if (honour.Notice is not { } notice)
        {
            return;
        }

        if (notice.To < notice.From)
        {
            bag.Add(SupervisionMistakes.NoticeBackwards.At(
                notice.Source.PositionOf(PublicNotice.ToField), DateType.Written(notice.To), DateType.Written(notice.From)));
        }
        else if (honour.On <= notice.To)
        {
            bag.Add(SupervisionMistakes.HonouredBeforeNotice.At(
                honour.Source.At(HonourFields.On), DateType.Written(honour.On.Value), DateType.Written(notice.To)));
        }
    }

    private static void CheckRecipient(Recipient recipient, HonourKind? kind, StandardList? list, CheckedHub hub, DiagnosticBag bag)
    {
        if (recipient is { Profile: null, Unit: null })
        {
            bag.Add(SupervisionMistakes.NoRecipient.At(recipient.Source.Position));
            return;
        }

        if (kind is null || list is null)
        {
            return;
        }

        foreach (Reference<StandardItem> shown in recipient.Standards)
        {
            if (hub.Entries.Find(shown) is { } item && !list.Items.Contains(item))
            {
                bag.Add(RecordMistakes.StandardOfOtherList.At(shown.Position, item.Name, kind.Name, list.Name));
            }
        }

        Profile? profile = recipient.Profile is null ? null : hub.Entries.Find(recipient.Profile);
        bool isKnown = recipient.Profile is null || profile is not null;
        IEnumerable<Reference<StandardItem>> all = [.. recipient.Standards, .. profile?.Standards ?? []];
        if (isKnown && recipient.Standards.Count == 0 && !all.Any(s => hub.Entries.Find(s) is not { } item || list.Items.Contains(item)))
        {
            bag.Add(SupervisionMistakes.NoStandardShown.At(
                recipient.Source.Position, recipient.Person ?? recipient.Profile?.Written ?? recipient.Unit!.Written, list.Name));
        }
    }
}
