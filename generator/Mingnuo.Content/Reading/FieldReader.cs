using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Reading;

/// <summary>
/// Reads the declared fields of one group. A field that is missing or wrong is reported and reads as <see langword="default"/>;
/// the group then does not count (<see cref="IsComplete"/>), so the default is never seen.
/// </summary>
public sealed class FieldReader
{
    private readonly ReadContext _context;
    private readonly HashSet<Field> _explained = [];
    private RecordSource? _source;

    internal FieldReader(YamlMapping mapping, ReadContext context)
    {
        Mapping = mapping;
        _context = context;
    }

    /// <summary>The group itself; records keep it to point at their fields.</summary>
    public YamlMapping Mapping { get; }

    /// <summary>Where the record that this group belongs to comes from; only for files under <c>content/</c>.</summary>
    public RecordSource Source => _source ??= new RecordSource(Mapping, _context.Path!, _context.Body)
    {
        Withdrawal = Optional(CommonFields.Withdrawn),
        Aliases = List(CommonFields.Aliases),
    };

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

    /// <summary>Reports keys that mean no field of the shape, or one that was there before. Comes before the fields are read.</summary>
    internal void CheckKeys(Shape shape)
    {
        var first = new Dictionary<Field, YamlScalar>();
        var unknown = new UnknownKeys(Mapping, shape);
        foreach ((YamlScalar key, _) in Mapping.Entries)
        {
            Field? field = shape.Fields.FirstOrDefault(f => f.IsKey(key.Text));
            if (field is not null && first.TryAdd(field, key))
            {
                continue;
            }

            IsComplete = false;
            if ((field is null ? unknown.Explain(key, out field) : FieldMistakes.FieldTwice.At(key.Position, first[field].Text, key.Text)) is { } mistake)
            {
                _context.Report(mistake);
            }

            if (field is not null)
            {
                _explained.Add(field);
            }
        }
    }

    private bool TryRead<T>(Field<T> field, out T? value)
    {
        value = default;
        (YamlScalar Key, YamlNode Value)? entry = Mapping.EntryOf(field);
        if (entry is not ({ } key, { } node) || node is YamlScalar { IsBlank: true } or YamlSequence { Items.Count: 0 })
        {
            // A required field that was only misspelt has been reported once already.
            if (field.IsRequired && !_explained.Contains(field))
            {
                IsComplete = false;
                _context.Report(FieldMistakes.MissingField.At(entry?.Value.Position ?? Mapping.Position, Mapping.TitleOf(field), field.Help));
            }

            return false;
        }

        if (field.Type.TryRead(node, field.TitleFor(key.Text), _context, out value))
        {
            return true;
        }

        IsComplete = false;
        return false;
    }
}
