using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Data.Tables;

/// <summary>A progress note with its place.</summary>
/// <param name="Item">The item.</param>
/// <param name="Number">Its place among the item's public notes, oldest first, 1-based.</param>
/// <param name="Note">The note.</param>
internal sealed record NumberedNote(Item Item, int Number, ProgressNote Note)
{
    /// <summary>Every note that is public on the site's day.</summary>
    public static IEnumerable<NumberedNote> All(Site site) =>
        site.Items.All.SelectMany(item => item.Source.ProgressUntil(site.Hub.AsOf).Select((note, i) => new NumberedNote(item, i + 1, note)));
}
