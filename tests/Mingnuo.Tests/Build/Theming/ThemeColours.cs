using System.Globalization;
using System.Text.RegularExpressions;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Build.Theming;

/// <summary>The colour tokens of the shipped theme in one scheme, computed as a browser computes them.</summary>
internal sealed partial class ThemeColours
{
    public const string File = "themes/mingnuo/css/tokens.css";

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private ThemeColours(IEnumerable<string> blocks)
    {
        foreach (Match token in blocks.SelectMany(b => Token().Matches(b)))
        {
            _values[token.Groups["name"].Value] = token.Groups["value"].Value;
        }
    }

    /// <summary>The light scheme, or the dark one, which overrides it.</summary>
    public static ThemeColours In(string scheme)
    {
        string[] blocks = Repository.Read(File).Split("prefers-color-scheme: dark");
        Assert.Equal(2, blocks.Length);
        return new ThemeColours(scheme == "dark" ? blocks : blocks[..1]);
    }

    /// <summary>The colours written down, not mixed from others.</summary>
    public IReadOnlyList<string> Base => [.. _values.Values.Where(v => v.StartsWith('#')).Distinct(StringComparer.Ordinal)];

    /// <summary>The value of a token.</summary>
    public Colour this[string name] => Compute(_values[name]);

    /// <summary>The value of a token as it is written.</summary>
    public string Written(string name) => _values[name];

    private Colour Compute(string value)
    {
        if (value.StartsWith('#'))
        {
            return Colour.Parse(value);
        }

        if (Reference().Match(value) is { Success: true } reference)
        {
            return this[reference.Groups["name"].Value];
        }

        Match mix = Mixture().Match(value);
        Assert.True(mix.Success, $"no colour: {value}");
        double share = double.Parse(mix.Groups["share"].ValueSpan, CultureInfo.InvariantCulture) / 100;
        return this[mix.Groups["a"].Value].Mix(share, this[mix.Groups["b"].Value]);
    }

    [GeneratedRegex(@"(?<name>--[a-z-]+): (?<value>(#|var\(|color-mix\()[^;]*);", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"^var\((?<name>--[a-z-]+)\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^color-mix\(in srgb, var\((?<a>--[a-z-]+)\) (?<share>[0-9]+)%, var\((?<b>--[a-z-]+)\)\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mixture();
}
