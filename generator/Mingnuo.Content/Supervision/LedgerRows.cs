using System.Globalization;
using Mingnuo.Content.Checking;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Reading.Csv;

namespace Mingnuo.Content.Supervision;

/// <summary>Takes the rows of one ledger as they come: the headers, the activities, the total.</summary>
/// <param name="unit">The unit's id.</param>
/// <param name="year">The year of the ledger.</param>
/// <param name="found">Where mistakes go.</param>
internal sealed class LedgerRows(string unit, int year, List<Diagnostic> found)
{
    private static readonly string[] TotalWords = ["合计", "总计", "total"];

    private readonly List<LedgerRow> _rows = [];
    private LedgerHeader? _header;
    private bool _isComplete = true;
    private bool _isAfterTotal;

    /// <summary>Whether there was a total.</summary>
    public bool HasTotal { get; private set; }

    /// <summary>The names that the rows use.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>Takes the next row.</summary>
    public void Add(CsvRow row)
    {
        if (row.IsBlank)
        {
            return;
        }

        if (!LedgerCells.AreSafe(row, found))
        {
            _isComplete = false;
        }
        else if (_header is null)
        {
            _header = new LedgerHeader(row, found);
        }
        else if (HasTotal)
        {
            Refuse(row);
        }
        else if (IsTotal(row))
        {
            HasTotal = true;
            CheckTotal(row, _header);
        }
        else
        {
            ReadRow(row, _header);
        }
    }

    /// <summary>Ends the file; one that is empty lacks its headers.</summary>
    public void End(Position start)
    {
        if (_header is null && found.Count == 0)
        {
            _header = new LedgerHeader(new CsvRow(1, [new CsvCell("", start, IsBroken: false)]), found);
        }
    }

    /// <summary>The rows by day, each with its anchor.</summary>
    public IReadOnlyList<LedgerRow> InOrder() =>
    [
        .. _rows.GroupBy(r => r.On).OrderBy(day => day.Key)
            .SelectMany(day => day.Select((row, i) => i == 0 ? row : row with { Anchor = string.Create(CultureInfo.InvariantCulture, $"{row.Anchor}-{i + 1}") })),
    ];

    private static bool IsTotal(CsvRow row)
    {
        string first = string.Concat(row.Cells.First(c => c.Text.Length > 0).Text.Where(c => !char.IsWhiteSpace(c)));
        return TotalWords.Contains(first.TrimEnd('：', ':'), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>One message for all that stands below the total.</summary>
    private void Refuse(CsvRow row)
    {
        if (!_isAfterTotal)
        {
            found.Add(LedgerMistakes.RowAfterTotal.At(row.Cells.First(c => c.Text.Length > 0).Position));
        }

        _isAfterTotal = true;
    }

    private void ReadRow(CsvRow row, LedgerHeader header)
    {
        var cells = new LedgerCells(row, header, found);
        if (cells.Row(unit, year, References) is { } read)
        {
            _rows.Add(read);
        }
        else
        {
            _isComplete = false;
        }
    }

    /// <summary>Sums are checked only where every row could be read: else the total would be blamed for a row's mistake.</summary>
    private void CheckTotal(CsvRow row, LedgerHeader header)
    {
        var sums = LedgerTotals.Of(_rows);
        CheckSum(header.Cell(row, LedgerColumns.People), LedgerColumns.People, sums.People, LedgerNumber.People);
        CheckSum(header.Cell(row, LedgerColumns.Hours), LedgerColumns.Hours, sums.Hours, LedgerNumber.Hours);
    }

    private void CheckSum(CsvCell? written, LedgerColumn column, decimal sum, Bilingual wanted)
    {
        if (written is not { Text.Length: > 0 } cell)
        {
            return;
        }

        if (LedgerNumber.ParseSum(cell.Text) is not { } declared)
        {
            found.Add(LedgerMistakes.NotANumber.At(cell.Position, column.Name, wanted, cell.Text));
        }
        else if (_isComplete && declared != sum)
        {
            found.Add(LedgerMistakes.WrongTotal.At(cell.Position, column.Name, LedgerNumber.Written(declared), LedgerNumber.Written(sum)));
        }
    }
}
