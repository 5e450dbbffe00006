using System.Globalization;
using System.Reflection;
using System.Text;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Theming;

/// <summary>The words of the interface in one language: the program's own, overridden and extended by the theme's.</summary>
internal sealed class Strings
{
    private const string Folder = "strings/";

    private static readonly CompositeFormat s_nothing = CompositeFormat.Parse("");

    /// <summary>How many values the program has for a word of its own: as many as that word uses in any language.</summary>
    private static readonly Dictionary<string, int> s_valuesOfOwn = ValuesOfOwn();

    private readonly Dictionary<string, CompositeFormat> _byKey = new(StringComparer.Ordinal);

    private Strings()
    {
    }

    /// <summary>The word under a key. The program's own keys are always there; a theme's are checked when it is loaded.</summary>
    public string this[string key] => _byKey[key].Format;

    /// <summary>Every key.</summary>
    public IReadOnlyCollection<string> Keys => _byKey.Keys;

    /// <summary>How many values the word under a key needs; <see langword="null"/> when there is no such word.</summary>
    public int? ValuesOf(string key) => _byKey.TryGetValue(key, out CompositeFormat? word) ? word.MinimumArgumentCount : null;

    /// <summary>Reads both files of a language; mistakes in the theme's go to <paramref name="found"/>.</summary>
    public static Strings Load(ThemeSource theme, string language, ICollection<Diagnostic> found)
    {
        var strings = new Strings();
        string file = $"{Folder}{language}.yml";
        strings.Add(Own(file), isOwn: true, found);
        if (theme.Has(file) && theme.Text(file, found) is { } source)
        {
            strings.Add(source, isOwn: false, found);
        }

        return strings;
    }

    /// <summary>The word under a key with its <c>{0}</c> filled.</summary>
    public string Format(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, _byKey[key], arguments);

    private static Dictionary<string, int> ValuesOfOwn()
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string file in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var strings = new Strings();
            strings.Add(Own(file), isOwn: true, []);
            foreach ((string key, CompositeFormat word) in strings._byKey)
            {
                values[key] = Math.Max(values.GetValueOrDefault(key), word.MinimumArgumentCount);
            }
        }

        return values;
    }

    private static SourceText Own(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"no resource {file}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new SourceText(file, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    private void Add(SourceText source, bool isOwn, ICollection<Diagnostic> found)
    {
        foreach ((YamlScalar key, YamlNode value) in YamlReader.Read(source, found)?.Entries ?? [])
        {
            if (Read(key.Text, value, isOwn, found) is { } word)
            {
                _byKey[key.Text] = word;
            }
            else
            {
                // Templates that show it are not wrong.
                _byKey.TryAdd(key.Text, s_nothing);
            }
        }
    }

    private static CompositeFormat? Read(string key, YamlNode value, bool isOwn, ICollection<Diagnostic> found)
    {
        if (value is not YamlScalar text)
        {
            found.Add(ThemeMistakes.NotAString.At(value.Position, key));
            return null;
        }

        if (Parse(text.Text) is not { } word)
        {
            found.Add(ThemeMistakes.BadPlaces.At(value.Position, key));
            return null;
        }

        if (!isOwn && s_valuesOfOwn.TryGetValue(key, out int given) && given < word.MinimumArgumentCount)
        {
            found.Add(ThemeMistakes.TooFewValues.At(value.Position, key, word.MinimumArgumentCount, given));
            return null;
        }

        return word;
    }

    private static CompositeFormat? Parse(string text)
    {
        try
        {
            return CompositeFormat.Parse(text);
        }
        catch (FormatException)
        {
            // There is no way to ask first; whoever calls reports it.
            return null;
        }
    }
}
