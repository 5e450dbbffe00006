using System.Runtime.InteropServices;
using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Html;

/// <summary>
/// Mistakes in pages, each distinct one once. A mistake in a layout stands on every page; of those the first page, in the order of the
/// site, is named, whichever thread came there first.
/// </summary>
internal sealed class HtmlFindings
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Mistake, Place> _first = [];

    /// <summary>Notes a mistake at a byte of a page.</summary>
    public void Add(DiagnosticKind kind, ReadOnlySpan<byte> target, int page, int start)
    {
        string text = Encoding.UTF8.GetString(target);
        lock (_gate)
        {
            ref Place first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, new Mistake(kind, text), out bool isKnown);
            if (!isKnown || page < first.Page || (page == first.Page && start < first.Start))
            {
                first = new Place(page, start);
            }
        }
    }

    /// <summary>Turns all into diagnostics at lines and columns of the produced pages.</summary>
    public void Report(IReadOnlyList<CheckedPage> pages, string basePath, DiagnosticBag found)
    {
        foreach (var onPage in _first.GroupBy(finding => finding.Value.Page))
        {
            CheckedPage page = pages[onPage.Key];
            var source = new SourceText(page.Path, Encoding.UTF8.GetString(page.Html.Span));
            foreach ((Mistake mistake, Place place) in onPage)
            {
                int offset = Encoding.UTF8.GetCharCount(page.Html.Span[..place.Start]);
                found.Add(mistake.Kind.At(source.At(offset), mistake.Target, basePath));
            }
        }
    }

    private readonly record struct Mistake(DiagnosticKind Kind, string Target);

    private readonly record struct Place(int Page, int Start);
}
