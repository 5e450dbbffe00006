using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Tables;

/// <summary>参评人员.</summary>
internal static class VotersTable
{
    public const string Name = "evaluation-voters";

    /// <summary>The columns that say who voted in which evaluation.</summary>
    public static Column<T>[] Ids<T>(ColumnsOf<T> columns, Site site, Func<T, Evaluation> evaluation, Func<T, VoterGroup> group) =>
    [
        columns.Text(new ColumnName("evaluation_id", "评议编号", "评议在“民主评议”表里的编号", "liulin-primary/2010"), row => evaluation(row).Id) with { IsRequired = true },
        columns.Text(new ColumnName("voters", "参评人", "党员还是群众；两者从不相加", "党员"), row => site.Strings[$"voters.{group(row).Voters}"]) with { IsRequired = true },
    ];

    public static DataTable Of(Site site)
    {
        var c = new ColumnsOf<(Evaluation Evaluation, VoterGroup Group)>();
        return new DataTable<(Evaluation Evaluation, VoterGroup Group)>(
            Name, "参评人员", "每次评议，党员和群众各一行。", [.. site.Hub.Evaluations.SelectMany(e => e.Groups.OrderBy(g => g.Voters).Select(g => (e, g)))])
        {
            Key = ["evaluation_id", "voters"],
            ForeignKeys = [ForeignKey.To(EvaluationsTable.Name, "evaluation_id")],
            Cells =
            [
                .. Ids(c, site, x => x.Evaluation, x => x.Group),
                c.Integer(new ColumnName("eligible", "应到", "应到人数", "30"), x => x.Group.Eligible) with { IsRequired = true },
                c.Integer(new ColumnName("present", "实到", "实到人数", "28"), x => x.Group.Present) with { IsRequired = true },
            ],
        };
    }
}
