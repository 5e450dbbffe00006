using System.Runtime.CompilerServices;
using System.Text;
using Mingnuo.Build.Output;

namespace Mingnuo.Build.Html;

/// <summary>Checks one page after another; used by one thread, so that its lists serve again for the next page.</summary>
internal sealed class PageCheck(SiteAddresses addresses, string basePath, HtmlFindings findings)
{
    private readonly byte[] _basePath = Encoding.UTF8.GetBytes(basePath);
    private readonly List<TextPlace> _ids = [];

    /// <summary>Links to places in pages, on all pages so far.</summary>
    public List<FragmentLink> Fragments { get; } = [];

    /// <summary>Reads a page: keeps its ids, reports what is wrong in itself, gathers what other pages decide.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(CheckedPage page, int index)
    {
        ReadOnlySpan<byte> html = page.Html.Span;
        var scanner = new HtmlScanner(html);
        _ids.Clear();
        while (scanner.NextTag())
        {
            bool lacksAlt = HtmlScanner.Is(scanner.Tag, "img"u8);
            var source = new TextPlace(scanner.TagStart, 0);
            while (scanner.NextAttribute())
            {
                ReadOnlySpan<byte> name = scanner.Attribute;
                if (name.Length is < 2 or > 4)
                {
                    continue;
                }

                if (HtmlScanner.Is(name, "id"u8))
                {
                    _ids.Add(scanner.Value);
                }
                else if (HtmlScanner.Is(name, "alt"u8))
                {
                    lacksAlt = false;
                }
                else if (HtmlScanner.Is(name, "href"u8) || HtmlScanner.Is(name, "src"u8))
                {
                    source = scanner.Value;
                    CheckLink(page, index, scanner.Value);
                }
            }

            if (lacksAlt)
            {
                findings.Add(OutputMistakes.ImageWithoutAlt, source.In(html), index, scanner.TagStart);
            }
        }

        page.Ids = PageIds.Of(html, _ids, place =>
            findings.Add(OutputMistakes.DuplicateId, place.In(page.Html.Span), index, place.Start));
    }

    private void CheckLink(CheckedPage page, int index, TextPlace place)
    {
        ReadOnlySpan<byte> value = place.In(page.Html.Span);
        if (value.IsEmpty)
        {
            return;
        }

        if (value.StartsWith(_basePath) && HtmlLink.IsPlain(value) && addresses.Find(value[_basePath.Length..]) >= 0)
        {
            return;
        }

        ReadOnlySpan<byte> link = HtmlLink.WithoutEntities(value);
        if (link[0] != '/' && HtmlLink.HasScheme(link))
        {
            return;
        }

        int target = link[0] == '#' ? index : Target(link, page, index, place);
        if (target >= 0 && link.Contains((byte)'#'))
        {
            Fragments.Add(new FragmentLink(index, place, target));
        }
    }

    // The index of the file that the link leads to; -1 when it leads nowhere, which is reported.
    private int Target(ReadOnlySpan<byte> link, CheckedPage page, int index, TextPlace written)
    {
        ReadOnlySpan<byte> address = HtmlLink.Address(link[0] == '/' ? link : HtmlLink.Resolved(link, basePath, page.Path));
        if (address.StartsWith("//"u8) || !address.StartsWith(_basePath))
        {
            findings.Add(OutputMistakes.LinkOutsideBase, written.In(page.Html.Span), index, written.Start);
            return -1;
        }

        int target = addresses.Find(address[_basePath.Length..]);
        if (target < 0)
        {
            findings.Add(OutputMistakes.BrokenLink, written.In(page.Html.Span), index, written.Start);
        }

        return target;
    }
}
