using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Markdown;

namespace Mingnuo.Build.Pipelines;

/// <summary>The contents list of a body: its headings of the first two levels; none when there are fewer than three.</summary>
internal static class Contents
{
    private const int Fewest = 3;

    public static IReadOnlyList<ContentsEntryView> Of(MarkdownBody body)
    {
        ContentsEntryView[] entries = [.. body.Headings.Where(h => h.Level <= 3).Select(h => new ContentsEntryView(h.Level, h.Id, h.Text))];
        return entries.Length < Fewest ? [] : entries;
    }
}
