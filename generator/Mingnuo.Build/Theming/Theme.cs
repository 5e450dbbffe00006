using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Settings;

namespace Mingnuo.Build.Theming;

/// <summary>A theme, loaded and checked against everything that it will be asked to render.</summary>
/// <param name="Strings">The words of the interface.</param>
/// <param name="Templates">The templates.</param>
/// <param name="Assets">Style sheets, scripts, other files.</param>
internal sealed record Theme(Strings Strings, TemplateLibrary Templates, ThemeAssets Assets)
{
    /// <summary>Loads the theme that a hub names; mistakes go to the bag, and then the result may be <see langword="null"/>.</summary>
    public static Theme? Load(string root, HubSettings settings, DiagnosticBag bag)
    {
        if (ThemeSource.Find(root, settings.Theme) is not { } source)
        {
            Position place = settings.ThemeAt ?? new SourceText(SiteFolder.HubFile, "").Start;
            bag.Add(ThemeMistakes.NoTheme.At(place, settings.Theme, string.Join(", ", ThemeSource.Shipped)));
            return null;
        }

        var found = new List<Diagnostic>();
        ThemeManifest manifest = ThemeManifest.Load(source, found);
        Strings strings = Strings.Load(source, settings.Language, found);
        var theme = new Theme(strings, TemplateLibrary.Load(source, strings, found), ThemeAssets.Load(source, manifest, found));
        bag.AddRange(found);
        return found.Exists(d => d.Kind.Severity == Severity.Error) ? null : theme;
    }
}
