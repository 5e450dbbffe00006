using Fluid;
using Fluid.Values;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Theming;

/// <summary>All templates of a theme, parsed, and the options that they are rendered with.</summary>
internal sealed class TemplateLibrary
{
    /// <summary>The filter that turns a key into a word of the interface: <c>{{ 'board.title' | t }}</c>.</summary>
    public const string StringFilter = "t";

    private const string Extension = ".liquid";
    private const string LayoutsFolder = "layouts/";
    private const string PartialsFolder = "partials/";

    private TemplateLibrary(IReadOnlyDictionary<string, Template> layouts, IReadOnlyDictionary<string, Template> partials, Strings strings)
    {
        Layouts = layouts;
        Partials = partials;
        Options = ViewTypes.Options();
        Options.FileProvider = new PartialFiles(partials);
        Options.Filters.AddFilter(StringFilter, (input, arguments, _) =>
        {
            object[] values = [.. Enumerable.Range(0, arguments.Count).Select(i => arguments.At(i).ToStringValue())];
            string key = input.ToStringValue();
            // A key that the template itself puts together is seen here first.
            return strings.ValuesOf(key) is { } needed && needed <= values.Length
                ? new ValueTask<FluidValue>(new StringValue(strings.Format(key, values)))
                : throw new InvalidOperationException($"no interface string '{key}' for {values.Length} values");
        });
        AddDate("long_date", "date.long", strings);
        AddDate("short_date", "date.short", strings);
    }

    /// <summary>Layouts by name.</summary>
    public IReadOnlyDictionary<string, Template> Layouts { get; }

    /// <summary>Partials by name.</summary>
    public IReadOnlyDictionary<string, Template> Partials { get; }

    /// <summary>What they are rendered with.</summary>
    public TemplateOptions Options { get; }

    /// <summary>Parses and checks every template of a theme.</summary>
    public static TemplateLibrary Load(ThemeSource source, Strings strings, ICollection<Diagnostic> found)
    {
        Dictionary<string, Template> layouts = Parse(source, LayoutsFolder, found);
        foreach (string name in LayoutNames.Views.Keys.Append(LayoutNames.Base).Order(StringComparer.Ordinal))
        {
            string path = LayoutsFolder + name + Extension;
            if (!source.Has(path))
            {
                found.Add(ThemeMistakes.MissingFile.At(source.Missing(path), path));
            }
        }

        var library = new TemplateLibrary(layouts, Parse(source, PartialsFolder, found), strings);
        TemplateChecker.Check(library, strings, found);
        return library;
    }

    /// <summary>A filter that writes a day the way the interface's language does; nothing for no day.</summary>
    private void AddDate(string filter, string form, Strings strings) => Options.Filters.AddFilter(filter, (input, _, _) =>
        new ValueTask<FluidValue>(input.ToObjectValue() is DayView { Day: var day }
            ? new StringValue(DayText.Of(strings, form, day))
            : NilValue.Instance));

    private static Dictionary<string, Template> Parse(ThemeSource source, string folder, ICollection<Diagnostic> found)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (string path in source.Paths.Where(p => p.StartsWith(folder, StringComparison.Ordinal) && p.EndsWith(Extension, StringComparison.Ordinal)))
        {
            if (source.Text(path, found) is { } text && Template.Parse(text, found) is { } template)
            {
                templates[path[folder.Length..^Extension.Length]] = template;
            }
        }

        return templates;
    }
}
