using Microsoft.Playwright;

namespace Mingnuo.Browser.Hostile;

/// <summary>Says what on an open page has run, or could run when something is clicked, pointed at or sent.</summary>
internal static class Judge
{
    public static async Task<IReadOnlyList<string>> RunningAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => {
            const found = '__pwned' in window ? ['window.__pwned is set'] : [];
            const own = new URL('/mingnuo/', location).href;
            const addresses = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href', 'ping', 'background'];
            const harmless = ['http:', 'https:', 'mailto:', 'tel:', 'webcal:'];
            for (const e of document.querySelectorAll('*')) {
                const name = e.localName;
                const is = what => found.push(`${what}: ${e.outerHTML.slice(0, 200)}`);
                if (['iframe', 'frame', 'object', 'embed', 'base', 'style'].includes(name)) is(name);
                if (name === 'form' && !(e.role === 'search' && e.action === `${own}search/` && e.method === 'get')) is(name);
                const isData = name === 'script' && e.type === 'application/ld+json' && !e.src && JSON.parse(e.textContent)['@context'] === 'https://schema.org';
                if (name === 'script' && !isData && !e.src.startsWith(own)) is('script');
                if (name === 'meta' && e.httpEquiv && e.httpEquiv !== 'Content-Security-Policy') is('meta');
                for (const { name: attribute, value } of e.attributes) {
                    if (/^on/i.test(attribute) || ['style', 'srcdoc', 'srcset'].includes(attribute)) is(attribute);
                    if (!addresses.includes(attribute)) continue;
                    const { protocol, href } = new URL(value, document.baseURI);
                    const isIcon = name === 'link' && href === 'data:,';
                    if (!harmless.includes(protocol) && !isIcon) is(protocol);
                    if (name !== 'a' && name !== 'link' && name !== 'use' && !href.startsWith(own)) is('another host');
                }
            }
            return found;
        }
        """);
}
