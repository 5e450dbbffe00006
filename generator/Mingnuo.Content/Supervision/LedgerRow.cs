using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Supervision;

/// <summary>One activity in a ledger.</summary>
/// <param name="Number">Its row in the spreadsheet.</param>
/// <param name="Anchor">Its anchor on the ledger's page: its day, and <c>-2</c> behind it for the second of a day.</param>
/// <param name="On">The day.</param>
/// <param name="Activity">What was done.</param>
/// <param name="Form">In which form: free text, or a form of the unit's category.</param>
/// <param name="Carrier">The carrier that it serves.</param>
/// <param name="People">How many took part.</param>
/// <param name="Hours">How long it took, with at most one decimal.</param>
/// <param name="Served">Whom it served.</param>
/// <param name="Evidence">What proves it, and who keeps that.</param>
/// <param name="Item">The pledge item that it serves.</param>
public sealed record LedgerRow(
    int Number,
    string Anchor,
    DateOnly On,
    string Activity,
    string Form,
    Reference<Carrier> Carrier,
    int People,
    decimal Hours,
    string? Served,
    string? Evidence,
    ServedItem? Item)
{
    /// <summary>Its month.</summary>
    public Month Month => Month.Of(On);
}
