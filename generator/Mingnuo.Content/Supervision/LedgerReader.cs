using System.Globalization;
using Mingnuo.Content.Checking;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Reading.Csv;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Supervision;

/// <summary>Reads a ledger: its path says whose it is and of which year, its first row names the columns, its last may hold the totals.</summary>
internal sealed class LedgerReader
{
    /// <summary>Largest file accepted, in bytes.</summary>
    internal const int MaxBytes = 50 * 1024 * 1024;

    /// <summary>Most rows accepted: a unit with fifty activities on every day of a year has fewer.</summary>
    internal const int MaxRows = 20_000;

    private static readonly Bilingual FolderLabel = new("台账的文件夹", "the ledger's folder");

    private readonly ContentPath _path;
    private readonly List<Diagnostic> _found;

    private LedgerReader(ContentPath path, List<Diagnostic> found) => (_path, _found) = (path, found);

    /// <summary>Reads a file from the disk.</summary>
    public static LedgerFile Read(FoundFile file)
    {
        var found = new List<Diagnostic>();
        SourceText? source = SourceReader.Read(file.FullPath, file.Path.Relative, found, MaxBytes);
        // However a spreadsheet saves a table is right: the encodings that editors of Markdown are warned of are usual here.
        found.RemoveAll(d => d.Kind == YamlMistakes.ForeignEncoding);
        return source is null
            ? new LedgerFile(file.Path, new SourceText(file.Path.Relative, ""), null, [], found)
            : new LedgerReader(file.Path, found).Read(source);
    }

    private LedgerFile Read(SourceText source)
    {
        if (YearOf(_path) is not { } year)
        {
            _found.Add(LedgerMistakes.WrongPlace.At(source.Start));
            return new LedgerFile(_path, source, null, [], _found);
        }

        string unit = _path.Id[.._path.Id.LastIndexOf('/')];
        var owner = new Reference<Unit>(unit, source.Start, FolderLabel);
        var rows = new LedgerRows(unit, year, _found);
        foreach (CsvRow row in CsvTable.Rows(source))
        {
            if (row.Number > MaxRows + 1)
            {
                _found.Add(LedgerMistakes.TooManyRows.At(row.Cells[0].Position, MaxRows));
                break;
            }

            rows.Add(row);
        }

        rows.End(source.Start);
        Ledger? ledger = _found.Any(d => d.Kind.Severity == Severity.Error) ? null : new Ledger(_path, owner, year, rows.InOrder(), rows.HasTotal);
        return new LedgerFile(_path, source, ledger, [owner, .. rows.References], _found);
    }

    /// <summary>The year that a path says, or <see langword="null"/> where it does not say whose and which year's ledger it is.</summary>
    internal static int? YearOf(ContentPath path)
    {
        string name = path.Id[(path.Id.LastIndexOf('/') + 1)..];
        return name.Length < path.Id.Length && name.Length == 4
            && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and <= 2999 ? year : null;
    }
}
