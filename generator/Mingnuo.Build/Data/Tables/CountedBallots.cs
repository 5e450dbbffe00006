using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Data.Tables;

/// <summary>How many gave a grade to a question; grades that nobody gave are counted too.</summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="Group">Members or the public.</param>
/// <param name="Asked">The question.</param>
/// <param name="Grade">The grade.</param>
internal sealed record CountedBallots(Evaluation Evaluation, VoterGroup Group, AskedQuestion Asked, ReviewGrade Grade)
{
    /// <summary>How many.</summary>
    public required int Count { get; init; }

    /// <summary>All of them, in the campaign's order of grades.</summary>
    public static IEnumerable<CountedBallots> All(Hub hub) =>
        from evaluation in hub.Evaluations
        from voters in evaluation.Groups.OrderBy(g => g.Voters)
        from asked in voters.Questions
        from grade in hub.Campaign.Review?.Grades ?? []
        select new CountedBallots(evaluation, voters, asked, grade) { Count = asked.Ballots.Where(b => hub.Get(b.Grade) == grade).Sum(b => b.Count) };
}
