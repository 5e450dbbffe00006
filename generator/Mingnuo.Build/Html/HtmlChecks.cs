using Mingnuo.Build.Output;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Html;

/// <summary>
/// Reads every finished page as a browser would and reports what a reader would stumble over: links and fragments that lead nowhere, ids
/// given twice, images without alt, links that leave the base path. What the editors wrote was checked before; this is for templates.
/// </summary>
internal static class HtmlChecks
{
    /// <summary>Checks all pages; each distinct mistake is reported once, on the first page that has it.</summary>
    /// <param name="tree">The site.</param>
    /// <param name="basePath">Where it stands on its host; begins and ends with a slash.</param>
    /// <param name="found">Takes the mistakes, at line and column of the produced page.</param>
    /// <param name="parallel">How many cores it may take, and when to stop; all of them, and never.</param>
    public static void Run(OutputTree tree, string basePath, DiagnosticBag found, ParallelOptions? parallel = null)
    {
        CheckedPage[] pages = [.. tree.Known.Select(file => new CheckedPage(file))];
        var addresses = new SiteAddresses(tree.Known);
        var findings = new HtmlFindings();
        var fragments = new List<FragmentLink>();
        Batches.Run(pages.Length, (from, to) =>
        {
            var check = new PageCheck(addresses, basePath, findings);
            for (int i = from; i < to; i++)
            {
                if (pages[i].IsHtml)
                {
                    check.Run(pages[i], i);
                }
            }

            lock (fragments)
            {
                fragments.AddRange(check.Fragments);
            }
        }, parallel);
        Batches.Run(fragments.Count, (from, to) =>
        {
            for (int i = from; i < to; i++)
            {
                CheckFragment(fragments[i], pages, findings);
            }
        }, parallel);
        findings.Report(pages, basePath, found);
    }

    private static void CheckFragment(in FragmentLink link, CheckedPage[] pages, HtmlFindings findings)
    {
        CheckedPage target = pages[link.Target];
        ReadOnlySpan<byte> value = link.Value.In(pages[link.Page].Html.Span);
        if (target.IsHtml && !HtmlLink.HasTarget(value, target))
        {
            findings.Add(OutputMistakes.BrokenFragment, value, link.Page, link.Value.Start);
        }
    }
}
