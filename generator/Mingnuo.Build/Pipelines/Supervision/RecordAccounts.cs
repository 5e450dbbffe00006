using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>Records told in full on the day on which they came.</summary>
internal sealed class RecordAccounts(Site site)
{
    private Hub Hub => site.Hub;

    private DateOnly AsOf => site.Hub.AsOf;

    public Account Of(Plan plan) => Whole(plan, () => Text
        .Fact("account.issuer", plan.Issuer).Fact("account.doc-number", plan.DocNumber).Fact("account.written", plan.Written)
        .Fact("account.text", plan.Summary).Body(plan.Body).Attachments(plan.Attachments));

    public Account Of(Pledge pledge) => Whole(pledge, () => Text
        .Fact("account.pledger", pledge.Pledger is { } member ? $"{member.Office} {member.Name}".Trim() : Hub.Get(pledge.Unit).FullName)
        .List(pledge.Items.Select(i => site.Strings.Format("account.item", i.Text, AccountText.Day(site, i.Due), i.Person)))
        .Body(pledge.Body).Fact("account.objection", pledge.Objection));

    public Account Of(Report report) => Whole(report, () => Text
        .Fact("account.unit", Hub.Get(report.Unit).FullName)
        .Fact("account.late-for", report.IsLate ? MonthNames.Long(site, report.Month) : null)
        .Body(report.Body)
        .List(report.TakenUp.Where(t => t.On <= AsOf).Select(t => site.Strings.Format("account.taken-up", t.Name, AccountText.Day(site, t.On)))));

    public Account Of(Inspection inspection) => Whole(inspection, () => Text
        .Fact("account.tier", Hub.Get(inspection.Tier).Name)
        .Fact("account.methods", Joined(inspection.Methods.Select(m => Hub.Get(m).Name)))
        .Fact("account.units", Joined(inspection.Units.Select(u => Hub.Get(u).ShortName).Distinct()))
        .Body(inspection.Body)
        .List(inspection.Findings.Select(f => site.Strings.Format("account.found", Hub.Get(f.Unit).ShortName, f.Problem, AccountText.Day(site, f.Deadline)))));

    public Account Of(Evaluation evaluation) => Whole(evaluation, () => Text
        .Fact("account.unit", Hub.Get(evaluation.Unit).FullName).Fact("account.occasion", evaluation.Occasion)
        .List(evaluation.Groups.OrderBy(g => g.Voters).SelectMany(g => g.Questions.Select(q => Asked(g, q)).Prepend(
            site.Strings.Format("account.present", site.Strings[$"voters.{g.Voters}"], g.Eligible, g.Present))))
        .Body(evaluation.Body));

    /// <summary>That an honour is to be given.</summary>
    public Account Announced(Honour honour, PublicNotice notice) => new($"{FirstAddress.Of(honour)}notice", honour.Sample, () => Honoured(honour)
        .Paragraph(site.Strings.Format("account.notice", AccountText.Day(site, notice.From), AccountText.Day(site, notice.To)))
        .Fact("account.basis", notice.Basis).Fact("account.objection", notice.Objection).Body(honour.Body).ToString());

    /// <summary>That an honour was given.</summary>
    public Account Given(Honour honour) => Whole(honour, () => Honoured(honour).Fact("account.doc-number", honour.DocNumber).Body(honour.Body));

    public Account Of(Profile profile) => Whole(profile, () => Text
        .Fact("account.subject", $"{profile.Subject} {profile.Office}".Trim())
        .Fact("account.text", profile.Summary).Picture(profile.Photo?.Url, profile.PhotoAlt ?? "").Body(profile.Body));

    /// <summary>That a record does not stand any more. What it said is not said again.</summary>
    public Account Withdrawn(ContentRecord record) => new($"{FirstAddress.Of(record)}withdrawn", record.IsSample, () =>
    {
        WithdrawalView withdrawal = site.Withdrawn.Of(record).Withdrawal;
        return Text.Paragraph(withdrawal.Meaning).Fact("account.reason", withdrawal.Reason).Link(withdrawal.Successor).ToString();
    });

    /// <summary>A month of a ledger.</summary>
    public Account Of(Ledger ledger, Unit unit, Month month, string totals) => new($"{FirstAddress.Of(unit)}ledgers/{month}", unit.Sample, () => Text
        .Paragraph(totals)
        .List(ledger.Rows.Where(r => r.Month == month).Select(r =>
            $"{AccountText.Day(site, r.On)} {site.Strings.Format("ledger.progress", r.Activity, r.People, LedgerNumber.Written(r.Hours))}")).ToString());

    private AccountText Text => new(site);

    private static Account Whole(ContentRecord record, Func<AccountText> text) => new(FirstAddress.Of(record), record.IsSample, () => text().ToString());

    private AccountText Honoured(Honour honour) => Text
        .Fact("account.level", Hub.Get(honour.Level).Name).Fact("account.kind", Hub.Get(honour.Kind).Name)
        .List(honour.Recipients.Select(Name));

    private string Name(Recipient recipient)
    {
        string? unit = recipient.Unit is null ? null : Hub.Get(recipient.Unit).FullName;
        return recipient.Profile is { } profile ? Hub.Get(profile).Subject : recipient.Person is { } person ? $"{person} {unit}" : unit!;
    }

    private string Asked(VoterGroup group, AskedQuestion question)
    {
        IEnumerable<string> ballots = question.Ballots.Select(b => $"{Hub.Get(b.Grade).Name} {Figures.Written(b.Count)}");
        return site.Strings.Format("account.ballots", site.Strings[$"voters.{group.Voters}"], Hub.Get(question.Question).Name, Joined(ballots));
    }

    private string Joined(IEnumerable<string> names) => string.Join(site.Strings["list.comma"], names);
}
