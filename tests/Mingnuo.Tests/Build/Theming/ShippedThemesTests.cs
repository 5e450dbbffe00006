using System.Text;
using System.Text.RegularExpressions;
using Mingnuo.Build.Theming;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Build.Theming;

/// <summary>The contract that both shipped themes keep; a hub may swap one for the other.</summary>
public sealed partial class ShippedThemesTests
{
    private const int LongestPartial = 40;
    private static readonly string[] s_languages = ["zh-CN", "en"];

    [Theory]
    [InlineData("mingnuo")]
    [InlineData("plain")]
    public void It_loads_without_a_word_in_every_language(string theme) =>
        Assert.Empty(s_languages.SelectMany(language => ThemeScene.Diagnostics(Repository.Root, theme, language)).Select(d => d.ToString()));

    [Theory]
    [InlineData("mingnuo")]
    [InlineData("plain")]
    public void The_program_ships_it(string theme) => Assert.Contains(theme, ThemeSource.Shipped);

    [Theory]
    [InlineData("mingnuo")]
    [InlineData("plain")]
    public void It_has_the_layouts_of_the_contract_and_no_others(string theme) => Assert.Equal(
        LayoutNames.Views.Keys.Append(LayoutNames.Base).Order(StringComparer.Ordinal),
        Files(theme, "layouts/").Select(f => Path.GetFileNameWithoutExtension(f.Path)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("mingnuo")]
    [InlineData("plain")]
    public void Its_words_are_the_same_in_every_language_with_the_same_places(string theme) =>
        Assert.Single(s_languages.Select(l => string.Join('\n', Words(theme, l).Select(w => $"{w.Key} {string.Join(',', Places(w.Value))}"))).Distinct());

    [Theory]
    [InlineData("mingnuo")]
    [InlineData("plain")]
    public void Every_word_is_used_with_as_many_values_as_it_has_places(string theme)
    {
        var uses = Templates(theme).SelectMany(f => Use().Matches(f.Text))
            .ToLookup(m => m.Groups["key"].Value, m => m.Groups["values"].Value.Count(c => c == ',') + (m.Groups["values"].Length > 0 ? 1 : 0), StringComparer.Ordinal);
        Assert.Empty(Words(theme, "zh-CN")
            .Where(w => !uses.Contains(w.Key) || uses[w.Key].Any(values => values != Places(w.Value).Length))
            .Select(w => w.Key));
    }

    [Theory]
    [InlineData("mingnuo")]
    [InlineData("plain")]
    public void A_partial_stays_short(string theme) =>
        Assert.Empty(Files(theme, "partials/").Where(f => f.Text.TrimEnd().Split('\n').Length > LongestPartial).Select(f => f.Path));

    [Theory]
    [InlineData("mingnuo")]
    [InlineData("plain")]
    public void No_template_says_a_word_of_its_own_in_Chinese(string theme) => Assert.Empty(Found(theme, Chinese()));

    [Theory]
    [InlineData("mingnuo")]
    [InlineData("plain")]
    public void No_template_needs_what_the_security_policy_forbids(string theme) => Assert.Empty(Found(theme, Inline()));

    [Theory]
    [InlineData("mingnuo")]
    [InlineData("plain")]
    public void The_security_policy_stands_right_after_the_charset(string theme)
    {
        Assert.Contains("<meta charset=\"utf-8\">\n{% render 'head' %}", Repository.Read($"themes/{theme}/layouts/base.liquid"), StringComparison.Ordinal);
        string policy = Repository.Read("themes/plain/partials/head.liquid").Split('\n')[0];
        Assert.StartsWith("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Equal(policy, Repository.Read($"themes/{theme}/partials/head.liquid").Split('\n')[0]);
    }

    [Theory]
    [InlineData("css/", 50_000)]
    [InlineData("js/board.js", 3_500)]
    [InlineData("js/searchbox.js", 4_500)]
    public void What_every_reader_downloads_stays_small(string folder, int most)
    {
        int size = Files("mingnuo", folder).Sum(f => Encoding.UTF8.GetByteCount(f.Text));
        Assert.InRange(size, 1, most);
    }

    private static IEnumerable<RepositoryFile> Files(string theme, string folder) =>
        Repository.Files.Where(f => f.Path.StartsWith($"themes/{theme}/{folder}", StringComparison.Ordinal));

    private static IEnumerable<RepositoryFile> Templates(string theme) => Files(theme, "layouts/").Concat(Files(theme, "partials/"));

    private static IEnumerable<string> Found(string theme, Regex pattern) =>
        Templates(theme).SelectMany(f => pattern.Matches(f.Text).Select(m => $"{f.Path}:{f.LineAt(m.Index)}: {m.Value}"));

    private static IEnumerable<KeyValuePair<string, string>> Words(string theme, string language)
    {
        var found = new List<Diagnostic>();
        var strings = Strings.Load(ThemeSource.Find(Repository.Root, theme)!, language, found);
        string[] own = [.. Repository.Read($"themes/{theme}/strings/{language}.yml").Split('\n').Where(l => !l.StartsWith('#')).Select(l => l.Split(':')[0])];
        return strings.Keys.Where(own.Contains).Order(StringComparer.Ordinal).Select(k => KeyValuePair.Create(k, strings[k]));
    }

    private static string[] Places(string word) => [.. Place().Matches(word).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"'(?<key>[a-z][a-z.-]*)' \| t(: (?<values>[^|}%]+?))? *[-|}]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Use();

    [GeneratedRegex(@"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chinese();

    /// <summary>A script without an address; what is of type <c>application/ld+json</c> is data, which browsers never run.</summary>
    [GeneratedRegex(@"\s(style|on[a-z]+)=|<style|<script(?! type=""application/ld\+json"">)(?![^>]* src=)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inline();
}
