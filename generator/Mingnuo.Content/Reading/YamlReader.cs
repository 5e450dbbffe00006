using Mingnuo.Content.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Mingnuo.Content.Reading;

/// <summary>
/// Reads the part of YAML that editors need: values, lists and groups. Anchors, aliases, tags, merge keys, several documents and
/// keys written twice are refused, so nothing can expand, loop or change its type behind the editor's back.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>Longest YAML accepted, in UTF-16 code units. The longest campaign file known is a tenth of it.</summary>
    internal const int MaxLength = 512 * 1024;

    private const int MaxDepth = 32;

    private readonly SourceText _source;
    private readonly int _linesBefore;
    private readonly ICollection<Diagnostic> _found;
    private readonly Parser _parser;

    private YamlReader(SourceText source, string yaml, int linesBefore, ICollection<Diagnostic> found)
    {
        _source = source;
        _linesBefore = linesBefore;
        _found = found;
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
    }

    /// <summary>Reads a whole <c>.yml</c> file.</summary>
    public static YamlMapping? Read(SourceText source, ICollection<Diagnostic> found) => Read(source, source.Text, 0, found);

    /// <summary>
    /// Reads a group of fields. A mistake gives exactly one diagnostic and <see langword="null"/>; empty YAML gives an empty group.
    /// </summary>
    /// <param name="source">The file that positions point into.</param>
    /// <param name="yaml">The YAML, whole lines of that file.</param>
    /// <param name="linesBefore">How many lines of the file stand before it.</param>
    /// <param name="found">Where mistakes go.</param>
    public static YamlMapping? Read(SourceText source, string yaml, int linesBefore, ICollection<Diagnostic> found)
    {
        if (yaml.Length > MaxLength)
        {
            found.Add(YamlMistakes.TooLong.At(new Position(source, linesBefore + 1, 1), MaxLength / 1024));
            return null;
        }

        var reader = new YamlReader(source, yaml, linesBefore, found);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            found.Add(YamlMistakes.Syntax.At(reader.At(e.Start), Reason(e)));
        }
        catch (InvalidOperationException e)
        {
            // YamlDotNet's scanner says "Stack empty" this way for an unclosed bracket at the end of the text.
            found.Add(YamlMistakes.Syntax.At(reader.At(reader._parser.Current?.End ?? new Mark(0, 1, 1)), e.Message));
        }

        return null;
    }

    private static string Reason(YamlException e) => e.Message.Split("): ", 3)[^1];

    private Position At(Mark mark) => new(_source, (int)mark.Line + _linesBefore, (int)Math.Max(1, mark.Column));

    private YamlMapping? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return new YamlMapping(new Position(_source, _linesBefore + 1, 1), []);
        }

        _parser.Consume<DocumentStart>();
        YamlNode? root = ReadNode(0);
        if (root is null)
        {
            return null;
        }

        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
        {
            return Refuse(YamlMistakes.SeveralDocuments.At(At(_parser.Current!.Start)));
        }

        return root switch
        {
            YamlMapping mapping => mapping,
            YamlScalar { IsBlank: true } => new YamlMapping(root.Position, []),
            _ => Refuse(YamlMistakes.NotFields.At(root.Position, root.Description)),
        };
    }

    private YamlMapping? Refuse(Diagnostic diagnostic)
    {
        _found.Add(diagnostic);
        return null;
    }

    private YamlNode? ReadNode(int depth)
    {
        ParsingEvent current = _parser.Consume<ParsingEvent>();
        Position position = At(current.Start);
        if (depth > MaxDepth)
        {
            return Refuse(YamlMistakes.TooDeep.At(position, MaxDepth));
        }

        if (current is AnchorAlias || (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)))
        {
            return Refuse(YamlMistakes.AnchorOrTag.At(position));
        }

        return current switch
        {
            Scalar scalar => new YamlScalar(position, scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart => ReadSequence(position, depth),
            MappingStart => ReadMapping(position, depth),
            _ => throw new YamlException(current.Start, current.End, "unexpected " + current.GetType().Name),
        };
    }

    private YamlSequence? ReadSequence(Position position, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.Accept<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        _parser.Consume<SequenceEnd>();
        return new YamlSequence(position, items);
    }

    private YamlMapping? ReadMapping(Position position, int depth)
    {
        var entries = new List<(YamlScalar, YamlNode)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } keyNode)
            {
                return null;
            }

            if (keyNode is not YamlScalar key || string.Equals(key.Text, "<<", StringComparison.Ordinal))
            {
                return Refuse(YamlMistakes.AnchorOrTag.At(keyNode.Position));
            }

            if (!keys.Add(key.Text))
            {
                return Refuse(YamlMistakes.KeyTwice.At(key.Position, key.Text));
            }

            if (ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add((key, value));
        }

        _parser.Consume<MappingEnd>();
        return new YamlMapping(position, entries);
    }
}
