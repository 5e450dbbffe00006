using Mingnuo.Content.Checking.Promises;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>What was promised in public is not changed without a reason, nor dropped, nor is the record of a change.</summary>
internal sealed class PublishedPromisesStand : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        foreach (Pledge pledge in hub.All<Pledge>())
        {
            PledgeVersion[] published = [.. hub.Published.Of(pledge.Source.Path).Select(v => PledgeVersion.Of(v.Source)).OfType<PledgeVersion>()];
            if (published.Length > 0)
            {
                Check(pledge, published, bag);
            }
        }
    }

    private static void Check(Pledge pledge, IEnumerable<PledgeVersion> published, DiagnosticBag bag)
    {
        var trail = new PromiseTrail();
        foreach (PledgeVersion version in published)
        {
            trail.Add(version);
        }

        PledgeVersion now = PledgeVersion.Of(pledge.Source.Fields);
        HashSet<string> lost = [.. trail.Told.Where(t => now.Changes[t.Item].Count() < t.Entries.Count).Select(t => t.Item)];
        foreach ((string item, IReadOnlyList<YamlMapping> entries) in trail.Told.Where(t => lost.Contains(t.Item)))
        {
            ReportLost(pledge, item, entries, now, bag);
        }

        HashSet<(string, string)> known = [.. trail.Told.SelectMany(t => t.Entries).Select(Identity)];
        trail.Add(now);
        foreach ((string item, Promise promise) in trail.Standing)
        {
            if (!now.Items.TryGetValue(item, out Promise? here))
            {
                bag.Add(PermanenceMistakes.ItemRemoved.At(
                    pledge.Source.Fields.PositionOf(PledgeFields.Items), item, promise.Text, Key(pledge, PledgeItemFields.Withdrawal)));
            }
            else if (!here.SaysTheSame(promise) && !lost.Contains(item))
            {
                ReportChanged(pledge, item, promise, here, bag);
            }
        }

        foreach (PromisedChange change in trail.Changes.Where(c => !lost.Contains(c.Item)))
        {
            CheckWas(change, [.. now.Changes[change.Item].OrderBy(e => !known.Contains(Identity(e)))], bag);
        }
    }

    private static void ReportChanged(Pledge pledge, string item, Promise before, Promise here, DiagnosticBag bag)
    {
        var changed = new List<(Field Field, string Was, string Is)>();
        if (Promise.Plain(before.Text) != Promise.Plain(here.Text))
        {
            changed.Add((PledgeItemFields.Text, before.Text, here.Text));
        }

        if (before.Due != here.Due)
        {
            changed.Add((PledgeItemFields.Due, before.Due, here.Due));
        }

        if (Promise.Plain(before.Person) != Promise.Plain(here.Person))
        {
            changed.Add((PledgeItemFields.Person, before.Person, here.Person));
        }

        var quoted = new Bilingual(
            string.Join('；', changed.Select(c => $"{here.Source.KeyOf(c.Field)}原来公布的是“{c.Was}”，现在是“{c.Is}”")),
            string.Join("; ", changed.Select(c => $"{here.Source.KeyOf(c.Field)} was '{c.Was}' and is '{c.Is}'")));
        bag.Add(PermanenceMistakes.ChangedInSilence.At(
            here.Source.PositionOf(changed[0].Field), item, quoted, pledge.Source.Fields.KeyOf(PledgeFields.Changes)));
    }

    private static void ReportLost(Pledge pledge, string item, IReadOnlyList<YamlMapping> entries, PledgeVersion now, DiagnosticBag bag)
    {
        HashSet<string> kept = [.. now.Changes[item].Select(c => PledgeVersion.Text(c, PledgeChange.DateField))];
        YamlMapping gone = entries.FirstOrDefault(e => !kept.Contains(PledgeVersion.Text(e, PledgeChange.DateField))) ?? entries[^1];
        bag.Add(PermanenceMistakes.ChangeRemoved.At(
            pledge.Source.Fields.PositionOf(PledgeFields.Changes),
            item,
            PledgeVersion.Text(gone, PledgeChange.DateField),
            PledgeVersion.Text(gone, PledgeChange.ReasonField),
            pledge.Source.Fields.KeyOf(PledgeFields.Changes)));
    }

    private static (string Date, string Was) Identity(YamlMapping entry) =>
        (PledgeVersion.Text(entry, PledgeChange.DateField), PledgeVersion.Text(entry, PledgeChange.WasField));

    /// <summary>That one of the entries for an item quotes what was published before; what is reported is the last, and new ones stand there.</summary>
    private static void CheckWas(PromisedChange change, IReadOnlyList<YamlMapping> entries, DiagnosticBag bag)
    {
        string was = Promise.Plain(change.Before.Text);
        if (was != Promise.Plain(change.After.Text) && entries.All(e => Promise.Plain(PledgeVersion.Text(e, PledgeChange.WasField)) != was))
        {
            Report(PledgeChange.WasField, change.Before.Text);
        }
        else if (change.Before.Due != change.After.Due && entries.All(e => DateOf(e) != change.Before.Due))
        {
            Report(PledgeChange.WasDueField, change.Before.Due);
        }

        void Report(Field field, string published)
        {
            YamlMapping entry = entries[^1];
            bag.Add(PermanenceMistakes.WasSomethingElse.At(
                entry.PositionOf(field), entry.TitleOf(field), published, PledgeVersion.Text(entry, field)));
        }
    }

    private static string? DateOf(YamlMapping entry) =>
        DateType.Parse(PledgeVersion.Text(entry, PledgeChange.WasDueField)) is { } day ? DateType.Written(day) : null;

    private static string Key(Pledge pledge, Field field) => pledge.Items[0].Source.KeyOf(field);
}
