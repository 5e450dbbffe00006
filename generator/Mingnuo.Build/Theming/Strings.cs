using System.Globalization;
using System.Reflection;
using System.Text;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Theming;

/// <summary>The words of the interface in one language: the program's own, overridden and extended by the theme's.</summary>
internal sealed class Strings
{
    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);

    private Strings()
    {
    }

    /// <summary>The word under a key. The program's own keys are always there; a theme's are checked when it is loaded.</summary>
    public string this[string key] => _byKey[key];

    /// <summary>Every key.</summary>
    public IReadOnlyCollection<string> Keys => _byKey.Keys;

    /// <summary>Reads both files of a language; mistakes in the theme's go to <paramref name="found"/>.</summary>
    public static Strings Load(ThemeSource theme, string language, ICollection<Diagnostic> found)
    {
        var strings = new Strings();
        string file = $"strings/{language}.yml";
        strings.Add(Own(language), found);
        if (theme.Has(file) && theme.Text(file, found) is { } source)
        {
            strings.Add(source, found);
        }

        return strings;
    }

    /// <summary>The word under a key with its <c>{0}</c> filled.</summary>
    public string Format(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, _byKey[key], arguments);

    private static SourceText Own(string language)
    {
        string name = $"strings/{language}.yml";
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"no resource {name}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new SourceText(name, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    private void Add(SourceText source, ICollection<Diagnostic> found)
    {
        foreach ((YamlScalar key, YamlNode value) in YamlReader.Read(source, found)?.Entries ?? [])
        {
            if (value is YamlScalar text)
            {
                _byKey[key.Text] = text.Text;
            }
            else
            {
                found.Add(ThemeMistakes.NotAString.At(value.Position, key.Text));
                // Templates that show it are not wrong.
                _byKey.TryAdd(key.Text, "");
            }
        }
    }
}
