using Mingnuo.Build.Pipelines.Honours;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;
using Mingnuo.Search.Index;

namespace Mingnuo.Build.Pipelines.Search;

/// <summary>What is found of reports, inspections, evaluations, honours and ledgers: all that their pages show of themselves, as of the hub's day.</summary>
/// <param name="site">The site.</param>
/// <param name="kinds">How a document of a kind begins.</param>
internal sealed class SupervisionTexts(Site site, SearchKinds kinds)
{
    private readonly Hub _hub = site.Hub;

    public SearchDocument Of(Report report) => kinds.Document(report, _hub.Get(report.Unit), new Blocks()
        .AddHtml(report.Body.Html).AddAll(report.Carriers.Select(c => _hub.Get(c).Name))
        .AddAll(report.TakenUp.Where(t => t.On <= _hub.AsOf).Select(t => t.Name)));

    public SearchDocument Of(Inspection inspection)
    {
        var blocks = new Blocks().Add(_hub.Get(inspection.Tier).Name).AddAll(inspection.Methods.Select(m => _hub.Get(m).Name))
            .AddAll(inspection.Units.Select(u => _hub.Get(u).ShortName)).AddHtml(inspection.Body.Html);
        foreach (Finding finding in inspection.Findings)
        {
            blocks.Add(finding.Problem).Add(finding.PutRightOn <= _hub.AsOf ? finding.Measure : null)
                .Add(finding.Recheck is { } recheck && recheck.On <= _hub.AsOf ? recheck.Note : null);
        }

        return kinds.Document(inspection, inspection.Units is [var only] ? _hub.Get(only) : null, blocks);
    }

    public SearchDocument Of(Evaluation evaluation) => kinds.Document(evaluation, _hub.Get(evaluation.Unit), new Blocks()
        .Add(evaluation.Occasion).AddHtml(evaluation.Body.Html)
        .AddAll(evaluation.Groups.SelectMany(g => g.Questions).Select(q => _hub.Get(q.Question).Name).Distinct(StringComparer.Ordinal)));

    public SearchDocument Of(HonourEntry honour)
    {
        HonourCardView card = honour.View;
        return kinds.Document(honour.Source, null, new Blocks()
            .Add(card.Level).Add(card.Kind).Add(card.Notice?.Basis).Add(card.Notice?.Objection)
            .AddAll(card.Recipients.SelectMany(r => r.Standards.Select(s => s.Name).Prepend(r.Unit?.Label)))
            .AddHtml(honour.Source.Body.Html)) with
        {
            People = [.. card.Recipients.Select(r => r.Name).Distinct(StringComparer.Ordinal)],
            Number = card.DocNumber,
        };
    }

    public SearchDocument Of(Ledger ledger)
    {
        Unit unit = _hub.Get(ledger.Unit);
        var blocks = new Blocks().Add(site.Strings.Format("ledger.description", unit.FullName, ledger.Year));
        foreach (LedgerRow row in ledger.Rows)
        {
            blocks.Add(row.Activity).Add(row.Form).Add(_hub.Get(row.Carrier).Name).Add(row.Served).Add(row.Evidence);
        }

        return SearchKinds.WithUnit(unit, new SearchDocument(ledger.Address, site.Strings.Format("ledger.title", unit.ShortName, ledger.Year), kinds.Ledgers)
        {
            Body = blocks.Text,
            Date = ledger.Rows is [.., var last] ? last.On : null,
        });
    }
}
