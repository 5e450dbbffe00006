using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Mingnuo.Build;

namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>The shipped hub with its shipped theme, built once for all tests that read it.</summary>
internal static partial class ShippedSite
{
    private static readonly Lazy<BuildResult> s_result =
        new(() => Engine.RenderAll(new Engine(new BuildRequest(Sample.Root, new DateOnly(2000, 1, 1))).Run()));

    private static readonly Lazy<BuiltSite> s_site = new(() => new BuiltSite(Result));

    public static BuildResult Result => s_result.Value;

    public static BuiltSite Site => s_site.Value;

    /// <summary>The counts by status that a bar tells to those who cannot see it; none where there is no bar.</summary>
    public static IReadOnlyDictionary<string, int> Bar(IParentNode part) => part.QuerySelector("svg.bar")?.GetAttribute("aria-label") is { } label
        ? label.Split('，').Select(each => BarPart().Match(each)).ToDictionary(m => m.Groups["status"].Value, m => int.Parse(m.Groups["count"].ValueSpan, CultureInfo.InvariantCulture), StringComparer.Ordinal)
        : new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The same from the recount.</summary>
    public static IReadOnlyDictionary<string, int> Bar(IEnumerable<RecountedItem> items) =>
        items.CountBy(i => i.Status, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>The numbers in a text, in order.</summary>
    public static IReadOnlyList<int> Numbers(string text) => [.. Number().Matches(text).Select(m => int.Parse(m.ValueSpan, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"^(?<status>\p{Lo}+) (?<count>\d+) 项$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BarPart();

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
