using Mingnuo.Build.Output;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Pipelines;

/// <summary>
/// Pages of content at an address that the site needs for a list or a board of its own. Told at the content, which its editor can rename;
/// that no two files of content meet was checked before.
/// </summary>
internal static class PageClashes
{
    private static readonly Bilingual Own = new("本站自动生成的页面", "a page that the site makes itself");

    /// <summary>Reports every clash, and gives the pages that can stand together.</summary>
    public static IReadOnlyList<Document> Settle(IEnumerable<Document> documents, DiagnosticBag bag)
    {
        var kept = new Dictionary<string, Document>(StringComparer.OrdinalIgnoreCase);
        foreach (Document document in documents.OrderBy(d => d.Origin is not null))
        {
            if (kept.TryAdd(document.OutputPath, document))
            {
                continue;
            }

            Document other = kept[document.OutputPath];
            Position place = new SourceText(document.Origin ?? document.OutputPath, "").Start;
            bag.Add(OutputMistakes.SamePath.At(place, document.OutputPath, other.OutputPath, (object?)other.Origin ?? Own));
        }

        return [.. kept.Values];
    }
}
