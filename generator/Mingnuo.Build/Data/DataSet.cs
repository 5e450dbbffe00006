using Mingnuo.Build.Data.Tables;
using Mingnuo.Build.Pipelines;

namespace Mingnuo.Build.Data;

/// <summary>All open data of a site. Every table is always there, if only with its headers, so that programs need not ask.</summary>
internal sealed class DataSet
{
    /// <summary>Declares the tables; nothing is computed before a row is asked for.</summary>
    public DataSet(Site site)
    {
        Site = site;
        Tables =
        [
            UnitsTable.Of(site),
            PlansTable.Of(site),
            AttachmentsTable.Of(site),
            PledgesTable.Of(site),
            PledgeItemsTable.Of(site),
            ProgressTable.Of(site),
            EvidenceTable.Of(site),
            ChangesTable.Of(site),
            LedgerRowsTable.Of(site),
            ProfilesTable.Of(site),
            ReportsTable.Of(site),
            MediaTable.Of(site),
            InspectionsTable.Of(site),
            FindingsTable.Of(site),
            EvaluationsTable.Of(site),
            VotersTable.Of(site),
            BallotsTable.Of(site),
            HonoursTable.Of(site),
            RecipientsTable.Of(site),
            TermsTable.Of(site),
            WithdrawalsTable.Of(site),
        ];
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>The tables, in the order in which readers meet them.</summary>
    public IReadOnlyList<DataTable> Tables { get; }

    /// <summary>A table by its name.</summary>
    public DataTable this[string name] => Tables.First(t => t.Name == name);
}
