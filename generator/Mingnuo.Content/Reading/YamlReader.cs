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
    private readonly int _start;
    private readonly ICollection<Diagnostic> _found;
    private readonly Parser _parser;
    private Position? _openBracket;

    private YamlReader(SourceText source, Range part, ICollection<Diagnostic> found)
    {
        _source = source;
        _start = part.Start.GetOffset(source.Text.Length);
        _found = found;
        _parser = new Parser(new Scanner(new StringReader(source.Text[part]), skipComments: true));
    }

    /// <summary>Reads a whole <c>.yml</c> file.</summary>
    public static YamlMapping? Read(SourceText source, ICollection<Diagnostic> found) => Read(source, .., found);

    /// <summary>
    /// Reads a group of fields. A mistake gives exactly one diagnostic and <see langword="null"/>; empty YAML gives an empty group.
    /// </summary>
    /// <param name="source">The file that positions point into.</param>
    /// <param name="part">The lines of that file that are YAML.</param>
    /// <param name="found">Where mistakes go.</param>
    public static YamlMapping? Read(SourceText source, Range part, ICollection<Diagnostic> found)
    {
        (int start, int length) = part.GetOffsetAndLength(source.Text.Length);
        if (length > MaxLength)
        {
            found.Add(YamlMistakes.TooLong.At(source.At(start), MaxLength / 1024));
            return null;
        }

        if (HiddenCharacters.FirstIn(source.Text.AsSpan(start, length)) is (var hidden, var at))
        {
            found.Add(YamlMistakes.HiddenCharacter.At(source.At(start + at), hidden));
            return null;
        }

        var reader = new YamlReader(source, part, found);
        try
        {
            return reader.ReadDocument();
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or EndOfStreamException)
        {
            // How YamlDotNet's scanner fails at unclosed brackets, at escapes of no character, and at a text that ends in the midst of one.
            found.Add(reader.SyntaxMistake(e));
            return null;
        }
    }

    // YamlDotNet counts more characters as line ends than editors do, so positions come from its offsets.
    private Position At(Mark mark) => _source.At(_start + (int)mark.Index);

    private Diagnostic SyntaxMistake(Exception e)
    {
        Position position = e is YamlException yaml ? At(yaml.Start) : At(_parser.Current?.End ?? Mark.Empty);
        Position? bracket = e is InvalidOperationException ? NextBracket(position) ?? _openBracket : _openBracket;
        if (bracket is { } open && (position.Line > open.Line || e is InvalidOperationException))
        {
            return YamlMistakes.Syntax.At(open, YamlReason.BracketOpen);
        }

        if (YamlReason.IsKey(e) && FullWidthMarks.Explain(position, YamlReason.IsSecondColon(e)) is { } wide)
        {
            return wide;
        }

        Position? tab = YamlReason.IsTab(e) ? TabFrom(position) : null;
        return YamlMistakes.Syntax.At(tab ?? position, tab is null ? YamlReason.Of(e) : YamlReason.Tab);
    }

    /// <summary>The bracket that the scanner, which runs ahead, failed in: on the same line if another is open already.</summary>
    private Position? NextBracket(Position position)
    {
        int from = _start + (int)(_parser.Current?.End.Index ?? 0);
        int at = _source.Text.AsSpan(from).IndexOfAny('[', '{');
        Position? next = at < 0 ? null : _source.At(from + at);
        return _openBracket is null || next?.Line == position.Line ? next : null;
    }

    /// <summary>The first tab that indents a line, from a line on: YamlDotNet points at the key above it.</summary>
    private Position? TabFrom(Position position)
    {
        for (int line = position.Line; !_source.Line(line).IsEmpty; line++)
        {
            ReadOnlySpan<char> text = _source.Line(line);
            int tab = text.IndexOf('\t');
            if (tab >= 0 && text[..tab].Trim(' ').IsEmpty)
            {
                return new Position(_source, line, tab + 1);
            }
        }

        return null;
    }

    private YamlMapping? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return new YamlMapping(_source.At(_start), []);
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
            _ => Refuse(FullWidthMarks.Explain(root.Position, isContinued: false) ?? YamlMistakes.NotFields.At(root.Position, root.Description)),
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

        if (current is Scalar scalar)
        {
            return ReadScalar(scalar, position);
        }

        Position? outer = _openBracket;
        bool isFlow = current is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        _openBracket = isFlow ? position : outer;
        YamlNode? read = current is SequenceStart ? ReadSequence(position, depth) : ReadMapping(position, depth);
        if (read is not null)
        {
            // Closed before its end is consumed, because that already scans what follows.
            _openBracket = outer;
            _parser.MoveNext();
        }

        return read;
    }

    /// <summary>A value; what is hidden in it can only be written as an escape.</summary>
    private YamlNode? ReadScalar(Scalar scalar, Position position) => HiddenCharacters.FirstIn(scalar.Value) is (var hidden, _)
        ? Refuse(YamlMistakes.HiddenCharacter.At(position, hidden))
        : new YamlScalar(position, scalar.Value, scalar.Style == ScalarStyle.Plain);

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

            if (keyNode is not YamlScalar key)
            {
                return Refuse(YamlMistakes.NotFields.At(keyNode.Position, keyNode.Description));
            }

            if (string.Equals(key.Text, "<<", StringComparison.Ordinal))
            {
                return Refuse(YamlMistakes.AnchorOrTag.At(key.Position));
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

        return new YamlMapping(position, entries);
    }
}
