using Mingnuo.Build.Theming;
using Mingnuo.Content.Checking;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Settings;

namespace Mingnuo.Build.Pipelines;

/// <summary>Every entry of the declared navigation leads to a page of the site.</summary>
internal static class NavigationCheck
{
    public static void Run(Hub hub, IReadOnlyList<Document> documents, DiagnosticBag bag)
    {
        HashSet<string> addresses = [.. documents.Select(d => d.Address)];
        IEnumerable<NavigationItem> items = (hub.Navigation?.Main ?? []).Concat(hub.Navigation?.Footer ?? []);
        foreach (NavigationItem item in items.Where(i => !addresses.Contains(i.To)))
        {
            bag.Add(ThemeMistakes.NavigationNowhere.At(item.Position, item.Label, item.To, Hint(item.To, addresses, bag.LeftOut)));
        }
    }

    private static Bilingual Hint(string address, IReadOnlySet<string> addresses, IReadOnlySet<string> leftOut)
    {
        // A list of pages has no file of its own, and is gone when all of them are.
        if (leftOut.Any(path => new ContentPath(path).Address.StartsWith(address, StringComparison.Ordinal)))
        {
            return LinksToLeftOut.Hint;
        }

        return NearestName.Of(address, addresses) is { } nearest
            ? new Bilingual($"是不是 {nearest}？", $"did you mean '{nearest}'?")
            : new Bilingual("写本站的网址，不带开头的斜杠，以斜杠结尾，如 pledges/", "write an address of this site without a leading slash, as pledges/");
    }
}
