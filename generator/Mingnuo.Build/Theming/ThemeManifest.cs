using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Build.Theming;

/// <summary>What <c>theme.yml</c> says.</summary>
/// <param name="Styles">Style sheets in order, with where each is named.</param>
/// <param name="Scripts">Scripts in order, with where each is named.</param>
internal sealed record ThemeManifest(IReadOnlyList<(string Path, Position Position)> Styles, IReadOnlyList<(string Path, Position Position)> Scripts)
{
    /// <summary>The file itself.</summary>
    public const string File = "theme.yml";

    private static readonly Field<string> Name = Required("name", "名称", "写主题名称", "明诺");
    private static readonly Field<IReadOnlyList<string>> StylesField = Texts("styles", "样式表", "逐条写 CSS 文件", "[css/main.css]");
    private static readonly Field<IReadOnlyList<string>> ScriptsField = Texts("scripts", "脚本", "逐条写脚本文件", "[js/board.js]");

    private static readonly Shape<ThemeManifest> Shape = new("主题", [Name, StylesField, ScriptsField], Read);

    /// <summary>Reads a theme's manifest; a theme without one has neither styles nor scripts.</summary>
    public static ThemeManifest Load(ThemeSource source, ICollection<Diagnostic> found)
    {
        if (!source.Has(File))
        {
            found.Add(ThemeMistakes.MissingFile.At(source.Missing(File), File));
            return new ThemeManifest([], []);
        }

        YamlMapping? mapping = source.Text(File, found) is { } text ? YamlReader.Read(text, found) : null;
        return (mapping is null ? null : Shape.Read(mapping, new ReadContext(found))) ?? new ThemeManifest([], []);
    }

    private static ThemeManifest Read(FieldReader fields)
    {
        fields.Required(Name);
        return new ThemeManifest(Positioned(fields, StylesField), Positioned(fields, ScriptsField));
    }

    private static IReadOnlyList<(string Path, Position Position)> Positioned(FieldReader fields, Field<IReadOnlyList<string>> field)
    {
        IReadOnlyList<YamlNode> nodes = fields.Mapping.Find(field) is YamlSequence sequence ? sequence.Items : [];
        return [.. fields.List(field).Select((path, i) => (path, i < nodes.Count ? nodes[i].Position : fields.Mapping.Position))];
    }
}
