using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines.Permanence;

/// <summary>
/// What the fields of a withdrawn record said, by their declarations: the same way for every kind, so that nothing of what was public
/// is lost because a layout does not know it.
/// </summary>
internal sealed class FormerParts(Site site, ContentRecord record)
{
    private readonly HashSet<string> _anchors = [.. record.Anchors.Except(record.Body.Headings.Select(h => h.Id))];
    private readonly List<FormerPartView> _parts = [];

    /// <summary>Its plain fields first, then one part for each item of its lists.</summary>
    public IReadOnlyList<FormerPartView> All()
    {
        Shape shape = RecordKinds.All.First(k => k.Folder == record.Source.Path.Folder).Shape;
        Field[] own = [.. shape.Fields.Except(CommonFields.OfEveryRecord).Where(f => f != CommonFields.Title)];
        var facts = new List<FormerFactView>();
        foreach (Field field in own)
        {
            if (record.Source.Fields.Find(field) is { } value)
            {
                Add(field, value, facts);
            }
        }

        return facts.Count > 0 ? [new FormerPartView("", "", facts), .. _parts] : _parts;
    }

    private void Add(Field field, YamlNode value, List<FormerFactView> facts)
    {
        IReadOnlyList<YamlNode> values = value is YamlSequence list ? list.Items : [value];
        FieldType type = field.Type.ListItem ?? field.Type;
        string label = Label(field);
        string[] texts = [.. values.OfType<YamlScalar>().Where(s => !s.IsBlank).Select(s => Text(type, s))];
        if (texts.Length > 0)
        {
            facts.Add(new FormerFactView(label, string.Join(site.Strings["list.separator"], texts)));
        }

        YamlMapping[] groups = [.. values.OfType<YamlMapping>()];
        for (int i = 0; i < groups.Length; i++)
        {
            var inner = new List<FormerFactView>();
            Gather(type.Group!, groups[i], "", inner);
            string anchor = groups[i].Entries.Select(e => e.Value).OfType<YamlScalar>().Select(s => s.Text).FirstOrDefault(_anchors.Remove) ?? "";
            _parts.Add(new FormerPartView(anchor, groups.Length == 1 ? label : $"{label} {i + 1}", inner));
        }
    }

    private void Gather(Shape shape, YamlMapping group, string above, List<FormerFactView> facts)
    {
        foreach (Field field in shape.Fields)
        {
            FieldType type = field.Type.ListItem ?? field.Type;
            string label = above + Label(field);
            IReadOnlyList<YamlNode> values = group.Find(field) switch
            {
                YamlSequence list => list.Items,
                { } one => [one],
                null => [],
            };
            foreach (YamlNode value in values)
            {
                if (value is YamlScalar { IsBlank: false } scalar)
                {
                    facts.Add(new FormerFactView(label, Text(type, scalar)));
                }
                else if (value is YamlMapping inner)
                {
                    Gather(type.Group!, inner, label + site.Strings["list.within"], facts);
                }
            }
        }
    }

    private string Label(Field field) => site.Hub.Settings.Language == "zh-CN" ? field.Label : field.Name;

    private string Text(FieldType type, YamlScalar scalar)
    {
        string written = scalar.Text.Trim();
        return type.Target is { } target ? site.Hub.NameOf(target, written) : written;
    }
}
