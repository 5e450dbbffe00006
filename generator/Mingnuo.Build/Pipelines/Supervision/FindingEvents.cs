using Mingnuo.Build.Pipelines.Inspections;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>What became of what inspections found.</summary>
internal static class FindingEvents
{
    /// <summary>That it was found, put right and looked at again; some may lie after the hub's day.</summary>
    public static IEnumerable<Event> Of(Site site) => site.Findings.Board.SelectMany(f => Of(site, f));

    private static IEnumerable<Event> Of(Site site, FindingEntry found)
    {
        Finding finding = found.Source;
        yield return Make(site, EventKind.Finding, found.Inspection.On, finding.Problem, found, "found", text => text
            .Paragraph(finding.Problem).Fact("account.deadline", finding.Deadline));
        if (finding.PutRightOn is { } day)
        {
            string? late = day > finding.Deadline ? site.Strings.Format("event.days-late", day.DayNumber - finding.Deadline.DayNumber) : null;
            yield return Make(site, EventKind.PutRight, day, finding.Measure ?? finding.Problem, found, "put-right", text => text
                .Fact("account.problem", finding.Problem).Fact("account.measure", finding.Measure)
                .Fact("account.deadline", finding.Deadline).Fact("account.text", late)) with { Note = late };
        }

        if (finding.Recheck is { } recheck)
        {
            string result = site.Strings[recheck.IsPassed ? "event.passed" : "event.failed"];
            yield return Make(site, EventKind.Recheck, recheck.On, recheck.Note ?? finding.Problem, found, "recheck", text => text
                .Paragraph(result).Fact("account.text", recheck.Note).Fact("account.problem", finding.Problem)) with { Note = result };
        }
    }

    private static Event Make(Site site, EventKind kind, DateOnly on, string text, FindingEntry found, string id, Func<AccountText, AccountText> tell) =>
        new(kind, on, found.Unit, text, found.View.Url, new Account(
            $"{FirstAddress.Of(found.Inspection)}{found.Source.Id}/{id}",
            found.Inspection.Sample,
            () => tell(new AccountText(site)).Fact("account.inspection", found.Inspection.Heading).ToString()));
}
