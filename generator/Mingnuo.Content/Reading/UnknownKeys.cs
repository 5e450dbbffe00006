using System.Globalization;
using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>Says what an editor may have meant by a key that no field has.</summary>
/// <param name="group">The group that such keys stand in; looked through once, however many there are.</param>
/// <param name="shape">The fields that it may have.</param>
internal sealed class UnknownKeys(YamlMapping group, Shape shape)
{
    /// <summary>A table pasted into the fields gives more mistakes than anybody reads; these are enough to see that.</summary>
    private const int Most = 20;

    private readonly Lazy<int> _left = new(() => group.Entries.Count(e => !shape.Fields.Any(f => f.IsKey(e.Key.Text))) - Most);
    private int _explained;

    // Chinese names are so short that several are as near; one that is missing is meant more likely than one that is there.
    private readonly Lazy<Field[]> _absent = new(() => [.. shape.Fields.Where(f => group.EntryOf(f) is null)]);
    private readonly Lazy<Bilingual> _known = new(() => Known([.. shape.Fields.Select(f => f.KeyIn(group.Language))]));

    /// <summary>
    /// The diagnostic for such a key, and the field that it most likely means. Where there are too many, one says how many, and the rest get none.
    /// </summary>
    public Diagnostic? Explain(YamlScalar key, out Field? meant)
    {
        meant = null;
        if (++_explained > Most && _left.Value is > 1 and var left)
        {
            return _explained == Most + 1 ? FieldMistakes.FieldNotKnown.At(key.Position, key.Text, shape.Label, AndMore(left)) : null;
        }

        if (FullWidthMarks.Explain(key, shape, out meant) is { } wide)
        {
            return wide;
        }

        meant = Nearest(key.Text, _absent.Value.Where(f => f.IsRequired)) ?? Nearest(key.Text, _absent.Value) ?? Nearest(key.Text, shape.Fields);
        return FieldMistakes.FieldNotKnown.At(key.Position, key.Text, shape.Label, meant is null
            ? _known.Value
            : Meant(meant.KeyIn(LanguageOf(key.Text))));
    }

    private static Language LanguageOf(string key) => Ascii.IsValid(key) ? Language.English : Language.Chinese;

    private static Field? Nearest(string written, IEnumerable<Field> fields)
    {
        Dictionary<string, Field> byKey = fields.ToDictionary(f => f.KeyIn(LanguageOf(written)), StringComparer.Ordinal);
        string? key = NearestName.Of(written, byKey.Keys) ?? OnlyOneAround(written, byKey.Keys);
        return key is null ? null : byKey[key];
    }

    /// <summary>Chinese names are shortened rather than misspelt: 期限 for 完成期限.</summary>
    private static string? OnlyOneAround(string written, IEnumerable<string> keys)
    {
        string[] around = LanguageOf(written) == Language.Chinese
            ? [.. keys.Where(k => k.Contains(written, StringComparison.Ordinal) || written.Contains(k, StringComparison.Ordinal))]
            : [];
        return around is [var only] ? only : null;
    }

    private static Bilingual Meant(string key) => new($"是不是 {key}？", $"did you mean '{key}'?");

    private Bilingual AndMore(int left) => new(
        string.Create(CultureInfo.InvariantCulture, $"连这个在内，后面还有 {left} 个不认得的字段，不再一一列出；{_known.Value.Chinese}"),
        string.Create(CultureInfo.InvariantCulture, $"with this one, {left} more unknown fields follow, which are not listed; {_known.Value.English}"));

    private static Bilingual Known(IReadOnlyList<string> keys) =>
        new("可用的字段：" + string.Join("、", keys), "known fields: " + string.Join(", ", keys));
}
