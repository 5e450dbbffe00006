using System.Globalization;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Search.Index;
using Mingnuo.Search.Searching;
using Spectre.Console;

namespace Mingnuo.Cli.Printing;

/// <summary>Search results for a person.</summary>
internal sealed class SearchText(IAnsiConsole console, Language language)
{
    private const int MostFacets = 8;

    private static readonly Bilingual s_found = new("找到 {0} 页：{1}", "{0} pages found: {1}");
    private static readonly Bilingual s_loose = new("以下各页缺少其中的词，或者词不相连：", "These lack some of the words, or have them apart:");
    private static readonly Bilingual s_more = new("另有 {0} 页没有列出，用 --most 多列一些", "{0} more, list them with --most");
    private static readonly Bilingual s_nothing = new("没有找到：{0}", "nothing found: {0}");
    private static readonly Bilingual s_nearest = new("您要找的是不是：{0}", "did you mean: {0}");
    private static readonly Bilingual s_withdrawn = new("已撤下", "withdrawn");
    private static readonly Bilingual s_kinds = new("类别：{0}", "kinds: {0}");
    private static readonly Bilingual s_units = new("单位：{0}", "units: {0}");
    private static readonly Bilingual s_years = new("年份：{0}", "years: {0}");

    private static readonly Dictionary<SearchNote, Bilingual> s_notes = new()
    {
        [SearchNote.NothingAsked] = new("没有可以搜索的字词", "there is nothing to look for in that"),
        [SearchNote.PlainWords] = new("里面的符号没有看懂，已当作普通字词来找", "its signs made no sense, so all of it was searched as plain words"),
        [SearchNote.Cut] = new("太长了，后面的部分没有找", "it is too long, its end was not searched"),
    };

    /// <summary>Prints what was found, or what might have been meant.</summary>
    public void Print(string query, SearchResult result)
    {
        Line((result.Total > 0 ? s_found.In(language, result.Total, Visible(query)) : s_nothing.In(language, Visible(query))).EscapeMarkup());
        foreach (Bilingual note in result.Notes.Select(s_notes.GetValueOrDefault).OfType<Bilingual>())
        {
            Line($"[yellow]! {note.In(language).EscapeMarkup()}[/]");
        }

        if (result.Nearest.Count > 0)
        {
            Line(s_nearest.In(language, string.Join('、', result.Nearest.Select(Named))).EscapeMarkup());
        }

        foreach ((int place, SearchHit hit) in result.Hits.Index())
        {
            if (hit.Tier > 0 && (place == 0 || result.Hits[place - 1].Tier == 0))
            {
                Line($"\n[yellow]{s_loose.In(language).EscapeMarkup()}[/]");
            }

            Print(hit);
        }

        PrintEnd(result);
    }

    private void Print(SearchHit hit)
    {
        string[] about = [.. new[] { hit.Kind.Label, hit.Unit?.Label, hit.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), hit.IsWithdrawn ? s_withdrawn.In(language) : null }
            .OfType<string>().Select(Visible)];
        Line($"\n[bold]{Visible(hit.Title).EscapeMarkup()}[/]  [grey]{string.Join(" · ", about).EscapeMarkup()}[/]");
        Line($"  [blue]{Visible(hit.Address).EscapeMarkup()}[/]");
        if (hit.Excerpt.Text.Length > 0)
        {
            Line("  " + Marked(hit.Excerpt));
        }
    }

    private void PrintEnd(SearchResult result)
    {
        if (result.Total > result.Hits.Count)
        {
            Line("\n" + s_more.In(language, result.Total - result.Hits.Count).EscapeMarkup());
        }

        (Bilingual Name, IReadOnlyList<FacetCount> Counts)[] facets = [(s_kinds, result.Counts.Kinds), (s_units, result.Counts.Units), (s_years, result.Counts.Years)];
        foreach ((Bilingual name, IReadOnlyList<FacetCount> counts) in facets.Where(f => f.Counts.Count > 1))
        {
            Line($"[grey]{name.In(language, string.Join("  ", counts.Take(MostFacets).Select(Counted))).EscapeMarkup()}[/]");
        }
    }

    private static string Counted(FacetCount count) =>
        Visible(count.Facet.Id == count.Facet.Label ? $"{count.Facet.Id} {count.Count}" : $"{count.Facet.Label} ({count.Facet.Id}) {count.Count}");

    private static string Named(NearWord word) => Visible(word.KindLabel is null ? word.Text : $"{word.Text}（{word.KindLabel}）");

    private static string Marked(Excerpt excerpt)
    {
        int at = 0;
        string text = excerpt.HasBefore ? "…" : "";
        foreach (TextRange mark in excerpt.Marks)
        {
            text += Visible(excerpt.Text[at..mark.Start]).EscapeMarkup() + $"[bold underline]{Visible(excerpt.Text[mark.Start..mark.End]).EscapeMarkup()}[/]";
            at = mark.End;
        }

        return text + Visible(excerpt.Text[at..]).EscapeMarkup() + (excerpt.HasAfter ? "…" : "");
    }

    private static string Visible(string text) => VisibleText.Of(text);

    private void Line(string markup) => console.MarkupLine(markup);
}
