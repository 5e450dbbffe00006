using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>What comes after something has no earlier day: nothing is due, worked on, done, changed or withdrawn before it was promised, nor published before it was written.</summary>
internal sealed class DaysComeInOrder : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        foreach (ContentRecord record in hub.All<ContentRecord>())
        {
            if (record is { Published: { } published, Withdrawal: { } withdrawal } && withdrawal.On < published)
            {
                Bilingual first = new("公布日期", "the day it was published");
                bag.Add(RecordMistakes.DaysBackwards.At(
                    withdrawal.Source.PositionOf(Withdrawal.OnField), withdrawal.Source.TitleOf(Withdrawal.OnField), withdrawal.On, first, published));
            }
        }

        foreach (Plan plan in hub.All<Plan>())
        {
            var written = new Dated(plan.Source.Fields, PlanFields.Written, plan.Written);
            Check(written, new Dated(plan.Source.Fields, PlanFields.Published, plan.PublishedOn), bag);
        }

        foreach (Pledge pledge in hub.All<Pledge>())
        {
            CheckPhase(pledge, hub, bag);
            var made = new Dated(pledge.Source.Fields, PledgeFields.MadeOn, pledge.MadeOn);
            foreach (PledgeItem item in pledge.Items)
            {
                CheckItem(made, item, bag);
            }

            foreach (PledgeChange change in pledge.Changes)
            {
                Check(made, new Dated(change.Source, PledgeChange.DateField, change.Date), bag);
            }
        }
    }

    private static void CheckItem(Dated made, PledgeItem item, DiagnosticBag bag)
    {
        Check(made, new Dated(item.Source, PledgeItemFields.Due, item.Due), bag);
        foreach (ProgressNote note in item.Progress)
        {
            Check(made, new Dated(note.Source, ProgressNote.DateField, note.Date), bag);
        }

        if (item.DoneOn is { } done)
        {
            Check(made, new Dated(item.Source, PledgeItemFields.DoneOn, done), bag);
        }

        if (item.Withdrawal is { } withdrawal)
        {
            Check(made, new Dated(withdrawal.Source, PledgeWithdrawal.OnField, withdrawal.On), bag);
        }
    }

    private static void Check(Dated first, Dated then, DiagnosticBag bag)
    {
        if (then.Day < first.Day)
        {
            bag.Add(RecordMistakes.DaysBackwards.At(then.Fields.PositionOf(then.Field), then.Title, then.Day, first.Title, first.Day));
        }
    }

    /// <summary>A pledge may be made ahead of its phase, not after it. A phase that ends before it begins is reported as such.</summary>
    private static void CheckPhase(Pledge pledge, CheckedHub hub, DiagnosticBag bag)
    {
        Phase? phase = pledge.Phase is null ? null : hub.Entries.Find(pledge.Phase);
        if (phase is not null && phase.From <= phase.To && pledge.MadeOn > phase.To)
        {
            bag.Add(RecordMistakes.PledgeAfterPhase.At(
                pledge.Phase!.Position, phase.Name, phase.To, pledge.MadeOn, pledge.Source.Fields.KeyOf(PledgeFields.MadeOn)));
        }
    }

    private readonly record struct Dated(YamlMapping Fields, Field Field, DateOnly Day)
    {
        public Bilingual Title => Fields.TitleOf(Field);
    }
}
