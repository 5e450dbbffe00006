using System.Text;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>Says what an editor may have meant by a key that no field has.</summary>
internal static class UnknownKeys
{
    /// <summary>The diagnostic for such a key, and the field that it most likely means.</summary>
    public static Diagnostic Explain(YamlScalar key, YamlMapping group, Shape shape, out Field? meant)
    {
        if (FullWidthMarks.Explain(key, shape, out meant) is { } wide)
        {
            return wide;
        }

        // Chinese names are so short that several are as near; one that is missing is meant more likely than one that is there.
        Field[] absent = [.. shape.Fields.Where(f => group.EntryOf(f) is null)];
        meant = Nearest(key.Text, absent.Where(f => f.IsRequired)) ?? Nearest(key.Text, absent) ?? Nearest(key.Text, shape.Fields);
        return FieldMistakes.FieldNotKnown.At(key.Position, key.Text, shape.Label, meant is null
            ? Known([.. shape.Fields.Select(f => f.KeyIn(group.IsChinese))])
            : Meant(meant.KeyIn(IsChinese(key.Text))));
    }

    private static bool IsChinese(string key) => !Ascii.IsValid(key);

    private static Field? Nearest(string written, IEnumerable<Field> fields)
    {
        Dictionary<string, Field> byKey = fields.ToDictionary(f => f.KeyIn(IsChinese(written)), StringComparer.Ordinal);
        string? key = NearestName.Of(written, byKey.Keys) ?? OnlyOneAround(written, byKey.Keys);
        return key is null ? null : byKey[key];
    }

    /// <summary>Chinese names are shortened rather than misspelt: 期限 for 完成期限.</summary>
    private static string? OnlyOneAround(string written, IEnumerable<string> keys)
    {
        string[] around = IsChinese(written)
            ? [.. keys.Where(k => k.Contains(written, StringComparison.Ordinal) || written.Contains(k, StringComparison.Ordinal))]
            : [];
        return around is [var only] ? only : null;
    }

    private static Bilingual Meant(string key) => new($"是不是 {key}？", $"did you mean '{key}'?");

    private static Bilingual Known(IReadOnlyList<string> keys) =>
        new("可用的字段：" + string.Join("、", keys), "known fields: " + string.Join(", ", keys));
}
