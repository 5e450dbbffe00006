using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>A report is for the month it was sent in or an earlier one, and nobody takes it up before it is sent.</summary>
internal sealed class ReportsHoldTogether : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        foreach (Report report in hub.All<Report>())
        {
            if (report.Month.First > report.SentOn)
            {
                bag.Add(SupervisionMistakes.MonthAhead.At(report.Source.At(ReportFields.LateFor), report.Month, DateType.Written(report.SentOn)));
            }

            foreach (TakenUp early in report.TakenUp.Where(t => t.On < report.SentOn))
            {
                bag.Add(SupervisionMistakes.TakenUpBefore.At(
                    early.Source.PositionOf(TakenUp.OnField), DateType.Written(early.On), DateType.Written(report.SentOn)));
            }
        }
    }
}
