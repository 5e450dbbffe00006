using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Records;

/// <summary>Everything that fields can name, by kind, by id and by Chinese name.</summary>
internal sealed class EntryIndexes
{
    private readonly Dictionary<Type, Dictionary<string, IEntry>> _byType = [];

    /// <summary>Indexes the campaign's terms and all records that could be read.</summary>
    public EntryIndexes(Campaign campaign, IEnumerable<ContentFile> files)
    {
        Add(campaign.Objectives);
        Add(campaign.Carriers);
        Add(campaign.Standards);
        Add(campaign.Standards.SelectMany(s => s.Items));
        Add(campaign.Phases);
        Add(campaign.Categories);
        Add(campaign.Groups);
        Add(campaign.Honours?.Kinds ?? []);
        Add(campaign.Honours?.Levels ?? []);
        Add(campaign.Reporting?.Media ?? []);
        Add(campaign.Inspection?.Tiers ?? []);
        Add(campaign.Inspection?.Methods ?? []);
        Add(campaign.Review?.Questions ?? []);
        Add(campaign.Review?.Grades ?? []);
        foreach (ContentRecord record in files.Select(f => f.Record).OfType<ContentRecord>())
        {
            Add(record.GetType(), record);
            AddShortName(record);
        }
    }

    /// <summary>The thing named, or <see langword="null"/>.</summary>
    public T? Find<T>(Reference<T> reference)
        where T : class, IEntry => Table(typeof(T)).GetValueOrDefault(reference.Written) as T;

    /// <summary>The thing of a kind that a word names, or <see langword="null"/>.</summary>
    public IEntry? Find(Type target, string written) => Table(target).GetValueOrDefault(written);

    /// <summary>Whether a name leads somewhere.</summary>
    public bool Knows(Reference reference) => Table(reference.Target).ContainsKey(reference.Written);

    /// <summary>Every id and name of a kind.</summary>
    public IEnumerable<string> NamesOf(Type type) => Table(type).Keys;

    private void Add<T>(IEnumerable<T> entries)
        where T : IEntry
    {
        foreach (T entry in entries)
        {
            Add(typeof(T), entry);
        }
    }

    private void Add(Type type, IEntry entry)
    {
        Table(type).TryAdd(entry.Id, entry);
        Table(type).TryAdd(entry.Name, entry);
    }

    private void AddShortName(ContentRecord record)
    {
        if (record is Unit unit)
        {
            Table(typeof(Unit)).TryAdd(unit.ShortName, unit);
        }
    }

    private Dictionary<string, IEntry> Table(Type type) =>
        _byType.TryGetValue(type, out Dictionary<string, IEntry>? table) ? table : _byType[type] = new(StringComparer.Ordinal);
}
