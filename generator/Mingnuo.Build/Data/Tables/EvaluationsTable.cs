using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Tables;

/// <summary>民主评议.</summary>
internal static class EvaluationsTable
{
    public const string Name = "evaluations";

    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<Evaluation>();
        return new DataTable<Evaluation>(Name, "民主评议", "每次评议一行，由新到旧；到会人数和得票在下面两张表。", hub.Evaluations)
        {
            Key = [RecordColumns.IdKey],
            ForeignKeys = [ForeignKey.To(UnitsTable.Name, "unit_id")],
            Cells =
            [
                c.Id("liulin-primary/2010", e => e.Id),
                c.Title(e => e, "柳林小学党支部2010年民主评议"),
                .. c.Unit(e => hub.Get(e.Unit)),
                c.Day(ColumnName.Of(EvaluationFields.On, "评议的日期"), e => e.On) with { IsRequired = true },
                c.Text(ColumnName.Of(EvaluationFields.Occasion, "在什么时候评议"), e => e.Occasion) with { IsRequired = true },
                .. c.Place(site, e => e),
            ],
        };
    }
}
