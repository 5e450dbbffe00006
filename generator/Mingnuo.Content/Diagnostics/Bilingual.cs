using System.Globalization;

namespace Mingnuo.Content.Diagnostics;

/// <summary>One sentence in both languages, with <c>{0}</c>-style places for arguments.</summary>
/// <param name="Chinese">The sentence in simplified Chinese.</param>
/// <param name="English">The same in English.</param>
public sealed record Bilingual(string Chinese, string English)
{
    /// <summary>The sentence with its arguments put in; a <see cref="Bilingual"/> argument appears in the same language.</summary>
    public string In(Language language, params ReadOnlySpan<object> arguments)
    {
        string format = language == Language.Chinese ? Chinese : English;
        if (arguments.IsEmpty)
        {
            return format;
        }

        var texts = new object[arguments.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = arguments[i] is Bilingual both ? both.In(language) : arguments[i];
        }

        return string.Format(CultureInfo.InvariantCulture, format, texts);
    }
}
