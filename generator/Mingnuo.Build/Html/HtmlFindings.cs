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
    private readonly Dictionary<(DiagnosticKind Kind, string Target), (int Page, int Start)> _first = [];

    /// <summary>Notes a mistake at a byte of a page.</summary>
    public void Add(DiagnosticKind kind, ReadOnlySpan<byte> target, int page, int start)
    {
        string text = Encoding.UTF8.GetString(target);
        lock (_gate)
        {
            ref (int Page, int Start) first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, (kind, text), out bool isKnown);
            if (!isKnown || (page, start).CompareTo(first) < 0)
            {
                first = (page, start);
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
            foreach (((DiagnosticKind kind, string target), (int _, int start)) in onPage)
            {
                int column = Encoding.UTF8.GetCharCount(page.Html.Span[..start]);
                found.Add(kind.At(source.At(column), target, basePath));
            }
        }
    }
}
