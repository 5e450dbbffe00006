using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>
/// Reads the declared fields of one group. A field that is missing or wrong is reported and reads as <see langword="default"/>;
/// the group then does not count (<see cref="IsComplete"/>), so the default is never seen.
/// </summary>
public sealed class FieldReader
{
    private readonly ReadContext _context;
    private readonly List<string> _misspelt = [];

    internal FieldReader(YamlMapping mapping, ReadContext context)
    {
        Mapping = mapping;
        _context = context;
    }

    /// <summary>The group itself; records keep it to point at their fields.</summary>
    public YamlMapping Mapping { get; }

    /// <summary>Where the record that this group belongs to comes from; only for files under <c>content/</c>.</summary>
    public RecordSource Source => new(Mapping, _context.Path!, _context.Body);

    /// <summary>Whether every field read so far was right.</summary>
    internal bool IsComplete { get; private set; } = true;

    /// <summary>The value of a field that must be there.</summary>
    public T Required<T>(Field<T> field) => TryRead(field, out T? value) ? value! : default!;

    /// <summary>The value of a field, or <see langword="null"/> when it is left out.</summary>
    public T? Optional<T>(Field<T> field)
        where T : class => TryRead(field, out T? value) ? value : null;

    /// <summary>The value of a field, or <paramref name="absent"/> when it is left out.</summary>
    public T Optional<T>(Field<T> field, T absent) => TryRead(field, out T? value) ? value! : absent;

    /// <summary>The value of a field, or <see langword="null"/> when it is left out.</summary>
    public T? OptionalValue<T>(Field<T> field)
        where T : struct => TryRead(field, out T value) ? value : null;

    /// <summary>The items of a list; none when it is left out.</summary>
    public IReadOnlyList<T> List<T>(Field<IReadOnlyList<T>> field) => TryRead(field, out IReadOnlyList<T>? value) ? value! : [];

    internal void ReportUnknown(Shape shape)
    {
        foreach ((YamlScalar key, _) in Mapping.Entries)
        {
            if (shape.Fields.Any(f => f.Name == key.Text))
            {
                continue;
            }

            IsComplete = false;
            string? meant = NearestName.Of(key.Text, shape.Fields.Select(f => f.Name));
            meant ??= shape.Fields.FirstOrDefault(f => f.Label == key.Text)?.Name;
            _context.Report(FieldMistakes.UnknownField(key, shape, meant));
            _misspelt.Add(meant ?? "");
        }
    }

    private bool TryRead<T>(Field<T> field, out T? value)
    {
        value = default;
        YamlNode? node = Mapping.Find(field.Name);
        bool isBlank = node is null or YamlScalar { IsBlank: true } or YamlSequence { Items.Count: 0 };
        if (isBlank)
        {
            // A required field that was only misspelt has been reported once already.
            if (field.IsRequired && !_misspelt.Contains(field.Name))
            {
                IsComplete = false;
                _context.Report(FieldMistakes.MissingField.At(node?.Position ?? Mapping.Position, field.Title, field.Help));
            }

            return false;
        }

        if (field.Type.TryRead(node!, field, _context, out value))
        {
            return true;
        }

        IsComplete = false;
        return false;
    }
}
