using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Evaluations;

/// <summary>Evaluations in numbers. Shares are of those present, so that whoever gave no ballot is seen.</summary>
internal static class EvaluationCards
{
    public static EvaluationCardView Of(Site site, Evaluation evaluation) => new(
        evaluation.Heading,
        site.Urls.For(evaluation.Address),
        site.Cards.Link(site.Hub.Get(evaluation.Unit)),
        new DayView(evaluation.On),
        evaluation.Occasion,
        [.. evaluation.Groups.OrderBy(g => g.Voters).Select(g => Group(site, g))]);

    private static VoterGroupView Group(Site site, VoterGroup group) => new(
        group.Voters == Voters.Members ? "members" : "public",
        site.Strings[$"voters.{group.Voters}"],
        Rates.Of(group.Present, group.Eligible),
        [.. group.Questions.Select(q => Question(site, q, group.Present))]);

    private static AskedQuestionView Question(Site site, AskedQuestion question, int present)
    {
        Hub hub = site.Hub;
        IReadOnlyList<ReviewGrade> grades = hub.Campaign.Review?.Grades ?? [];
        int[] counts = [.. grades.Select(g => question.Ballots.Where(b => hub.Get(b.Grade) == g).Sum(b => b.Count)), present - question.Cast];
        IEnumerable<(string Name, string Fill)> names = [.. grades.Select((g, i) => (g.Name, Fill(i, grades.Count))), (site.Strings["grade.none"], "withdrawn")];
        return new AskedQuestionView(
            hub.Get(question.Question).Name,
            question.Cast,
            [
                .. names.Zip(counts, Bars.Spans(counts)).Select(part =>
                    new GradeShareView(part.First.Name, part.First.Fill, Rates.Of(part.Second, present), part.Third.X, part.Third.Width)),
            ]);
    }

    /// <summary>The best grade is drawn dark, the last in red; those between get lighter.</summary>
    private static string Fill(int index, int count) => index switch
    {
        0 => "kept",
        _ when index == count - 1 => "overdue",
        1 => "in-progress",
        _ => "not-due",
    };
}
