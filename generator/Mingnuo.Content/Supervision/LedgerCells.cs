using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Checking;
using Mingnuo.Content.Checking.PrivateData;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Reading.Csv;

namespace Mingnuo.Content.Supervision;

/// <summary>The cells of one row, each read as what its column holds; what is wrong is reported at the cell.</summary>
internal sealed class LedgerCells(CsvRow row, LedgerHeader header, ICollection<Diagnostic> found)
{
    /// <summary>Longest text of a cell.</summary>
    internal const int MaxLength = 500;

    private static readonly Bilingual CarrierLabel = new("载体", "the carrier");

    private bool _isComplete = true;

    /// <summary>Whether no cell of a row is broken, too long, or holds what must not be published; reports those that are.</summary>
    public static bool AreSafe(CsvRow row, ICollection<Diagnostic> found)
    {
        int before = found.Count;
        foreach (CsvCell cell in row.Cells)
        {
            if (cell.IsBroken)
            {
                found.Add(LedgerMistakes.BrokenQuotes.At(cell.Position));
            }
            else if (cell.Text.Length > MaxLength)
            {
                found.Add(LedgerMistakes.LongCell.At(cell.Position, MaxLength));
            }
            else if (HiddenCharacters.FirstIn(cell.Text) is var (hidden, _))
            {
                found.Add(YamlMistakes.HiddenCharacter.At(cell.Position, hidden));
            }
            else
            {
                PrivateDataScanner.ScanCell(cell.Text, cell.Position, found);
            }
        }

        return found.Count == before;
    }

    /// <summary>The row; <see langword="null"/> when it has mistakes.</summary>
    /// <param name="unit">The unit's id.</param>
    /// <param name="year">The year that it must be of.</param>
    /// <param name="references">Where the names that it uses go.</param>
    public LedgerRow? Row(string unit, int year, ICollection<Reference> references)
    {
        DateOnly day = Day(year);
        string activity = Text(LedgerColumns.Activity);
        string form = Text(LedgerColumns.Form);
        Reference<Carrier>? carrier = Required(LedgerColumns.Carrier) is { } named ? new(named.Text, named.Position, CarrierLabel) : null;
        int people = Number(LedgerColumns.People, LedgerNumber.ParsePeople, LedgerNumber.People);
        decimal hours = Number(LedgerColumns.Hours, LedgerNumber.ParseHours, LedgerNumber.Hours);
        foreach (CsvCell stray in header.Strays(row))
        {
            Refuse(LedgerMistakes.StrayCell.At(stray.Position, stray.Text));
        }

        if (carrier is not null)
        {
            references.Add(carrier);
        }

        return _isComplete
            ? new LedgerRow(row.Number, DateType.Written(day), day, activity, form, carrier!, people, hours, Optional(LedgerColumns.Served), Optional(LedgerColumns.Evidence), Item(unit))
            : null;
    }

    private DateOnly Day(int year)
    {
        if (Required(LedgerColumns.Day) is not { } cell)
        {
            return default;
        }

        if (LedgerDay.Parse(cell.Text) is not { } day)
        {
            Refuse(LedgerMistakes.NotADay.At(cell.Position, cell.Text));
            return default;
        }

        if (day.Year != year)
        {
            Refuse(LedgerMistakes.OtherYear.At(cell.Position, day.Year, year));
        }

        return day;
    }

    private string Text(LedgerColumn column) => Required(column)?.Text ?? "";

    private string? Optional(LedgerColumn column) => header.Cell(row, column) is { Text.Length: > 0 } cell ? cell.Text : null;

    private T Number<T>(LedgerColumn column, Func<string, T?> parse, Bilingual wanted)
        where T : struct
    {
        if (Required(column) is not { } cell)
        {
            return default;
        }

        if (parse(cell.Text) is { } number)
        {
            return number;
        }

        Refuse(LedgerMistakes.NotANumber.At(cell.Position, column.Name, wanted, cell.Text));
        return default;
    }

    private ServedItem? Item(string unit)
    {
        if (header.Cell(row, LedgerColumns.Item) is not { Text.Length: > 0 } cell)
        {
            return null;
        }

        string[] parts = cell.Text.Split('#', 2, StringSplitOptions.TrimEntries);
        return new ServedItem($"{unit}/{parts[0]}", parts.Length == 2 ? parts[1] : "", cell.Text, cell.Position);
    }

    /// <summary>The cell of a column that every row fills in. A column that the whole file lacks was reported with the headers.</summary>
    private CsvCell? Required(LedgerColumn column)
    {
        if (header.Cell(row, column) is { Text.Length: > 0 } cell)
        {
            return cell;
        }

        _isComplete = false;
        if (header.Has(column))
        {
            Position place = header.Cell(row, column)?.Position ?? row.Cells[^1].Position;
            found.Add(LedgerMistakes.EmptyCell.At(place, row.Number, column.Name, column.Help));
        }

        return null;
    }

    private void Refuse(Diagnostic diagnostic)
    {
        _isComplete = false;
        found.Add(diagnostic);
    }
}
