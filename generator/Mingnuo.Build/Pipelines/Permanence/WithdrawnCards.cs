using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Permanence;

/// <summary>Withdrawn records as pages show them, and which list each belongs below.</summary>
internal sealed class WithdrawnCards
{
    private static readonly Dictionary<WithdrawalKind, string> s_keys = new()
    {
        [WithdrawalKind.Withdrawn] = "withdrawn",
        [WithdrawalKind.Merged] = "merged",
        [WithdrawalKind.Replaced] = "replaced",
        [WithdrawalKind.PublishedInError] = "published-in-error",
    };

    private readonly Site _site;
    private readonly Dictionary<string, string> _titles;
    private readonly ILookup<string, ContentRecord> _byList;

    public WithdrawnCards(Site site)
    {
        _site = site;
        _titles = site.Hub.All.ToDictionary(r => r.Address, r => r.Title, StringComparer.Ordinal);
        _byList = site.Hub.Withdrawn.SelectMany(r => Lists(r).Select(list => (list, r))).ToLookup(p => p.list, p => p.r, StringComparer.Ordinal);
    }

    /// <summary>What stands at the end of the page at an address.</summary>
    public IReadOnlyList<WithdrawnCardView> Below(string address) => [.. _byList[address].Select(Of)];

    public WithdrawnCardView Of(ContentRecord record) => new(KindOf(record), record.Title, _site.Urls.For(record.Address), Of(record.Withdrawal!));

    private WithdrawalView Of(Withdrawal withdrawal)
    {
        string key = s_keys[withdrawal.Kind];
        return new WithdrawalView(
            key, _site.Strings[$"withdrawn.{key}"], _site.Strings[$"withdrawn.{key}.meaning"], new DayView(withdrawal.On), withdrawal.Reason, Successor(withdrawal.Successor));
    }

    private LinkView? Successor(RecordLink? link) =>
        link is null ? null : new LinkView(link.Target is { } target ? _titles.GetValueOrDefault(target.Address, target.Written) : link.Url, link.Url);

    private string KindOf(ContentRecord record) => _site.Strings[$"kind.{record.Source.Path.Folder}"];

    private IEnumerable<string> Lists(ContentRecord record)
    {
        string folder = record.Source.Path.Folder;
        string id = record.Id;
        yield return folder != "pages" ? folder + "/" : id.LastIndexOf('/') is > 0 and var slash ? id[..(slash + 1)] : "";
        Reference<Unit>? unit = record switch
        {
            Plan plan => plan.Unit,
            Pledge pledge => pledge.Unit,
            Profile profile => profile.Unit,
            Report report => report.Unit,
            Evaluation evaluation => evaluation.Unit,
            _ => null,
        };
        if (unit is not null)
        {
            yield return _site.Hub.Get(unit).Address;
        }
    }
}
