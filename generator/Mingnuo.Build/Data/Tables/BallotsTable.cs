using Mingnuo.Build.Pipelines;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Tables;

/// <summary>评议得票.</summary>
internal static class BallotsTable
{
    public static DataTable Of(Site site)
    {
        Hub hub = site.Hub;
        var c = new ColumnsOf<CountedBallots>();
        return new DataTable<CountedBallots>("ballots", "评议得票", "每次评议，每个问题的每个等次一行，党员和群众分开。没有投票的不在其中，等于实到减去各等次的票数。", [.. CountedBallots.All(hub)])
        {
            Key = ["evaluation_id", "voters", "question", "grade"],
            ForeignKeys = [new ForeignKey(VotersTable.Name, ["evaluation_id", "voters"], ["evaluation_id", "voters"])],
            Cells =
            [
                .. VotersTable.Ids(c, site, b => b.Evaluation, b => b.Group),
                c.Text(new ColumnName("question", "问题", "评议的问题", "党性观念强不强"), b => hub.Get(b.Asked.Question).Name) with { IsRequired = true },
                c.Text(new ColumnName("grade", "等次", "评议的等次", "好"), b => b.Grade.Name) with { IsRequired = true },
                c.Integer(new ColumnName("count", "票数", "得了多少票", "20"), b => b.Count) with { IsRequired = true },
                c.Number(new ColumnName("percent", "占实到（%）", "票数占实到人数的百分比，保留一位小数", "71.4"), b => Percent(b)) with { IsDerived = true },
            ],
        };
    }

    private static decimal? Percent(CountedBallots ballots) =>
        Rates.Of(ballots.Count, ballots.Group.Present).Percent is { Length: > 0 } percent ? decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture) : null;
}
