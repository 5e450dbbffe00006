using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>Nobody votes twice or without being there, and every question of the campaign is asked of members and of the public.</summary>
internal sealed class EvaluationsAddUp : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        foreach (Evaluation evaluation in hub.All<Evaluation>())
        {
            var seen = new HashSet<Voters>();
            foreach (VoterGroup group in evaluation.Groups)
            {
                if (!seen.Add(group.Voters))
                {
                    bag.Add(SupervisionMistakes.Twice.At(group.Source.PositionOf(VoterGroup.VotersField), Word(group.Voters)));
                }

                if (group.Present > group.Eligible)
                {
                    bag.Add(SupervisionMistakes.MorePresent.At(group.Source.PositionOf(VoterGroup.PresentField), group.Present, group.Eligible));
                }

                CheckQuestions(group, hub, bag);
            }
        }
    }

    private static void CheckQuestions(VoterGroup group, CheckedHub hub, DiagnosticBag bag)
    {
        var asked = new HashSet<ReviewQuestion>();
        foreach (AskedQuestion question in group.Questions)
        {
            Once(question.Question, asked);
            var grades = new HashSet<ReviewGrade>();
            question.Ballots.ToList().ForEach(b => Once(b.Grade, grades));
            if (question.Cast > group.Present)
            {
                bag.Add(SupervisionMistakes.MoreBallots.At(
                    question.Source.PositionOf(AskedQuestion.BallotsField), question.Question.Written, question.Cast, group.Present));
            }
        }

        if (group.Questions.Any(q => hub.Entries.Find(q.Question) is null))
        {
            // Perhaps it is the one that seems to be missing: that there is no such question has been told.
            return;
        }

        foreach (ReviewQuestion missing in hub.Declarations.Select(d => d.Entry).OfType<ReviewQuestion>().Where(q => !asked.Contains(q)))
        {
            bag.Add(SupervisionMistakes.QuestionNotAsked.At(
                group.Source.PositionOf(VoterGroup.QuestionsField), Word(group.Voters), missing.Name));
        }

        void Once<T>(Reference<T> reference, HashSet<T> seen)
            where T : class, IEntry
        {
            if (hub.Entries.Find(reference) is { } entry && !seen.Add(entry))
            {
                bag.Add(SupervisionMistakes.Twice.At(reference.Position, reference.Written));
            }
        }
    }

    private static Bilingual Word(Voters voters) => voters == Voters.Members ? new("党员", "members") : new("群众", "the public");
}
