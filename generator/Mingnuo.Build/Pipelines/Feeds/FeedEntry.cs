using Mingnuo.Build.Html;
using Mingnuo.Build.Pipelines.Supervision;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>Something that happened, as feeds tell it. It is the same in every feed that has it.</summary>
/// <param name="Id">A tag URI that never changes.</param>
/// <param name="Url">The whole address of where it stands.</param>
/// <param name="Title">What happened, and to whom.</param>
/// <param name="Html">Its full text, with whole addresses.</param>
/// <param name="On">The day.</param>
/// <param name="Kind">A key for what happened: <c>kept</c>.</param>
/// <param name="Label">The same for people.</param>
/// <param name="Author">Who published it.</param>
/// <param name="AuthorUrl">Who that is.</param>
internal sealed record FeedEntry(string Id, string Url, string Title, string Html, DateOnly On, string Kind, string Label, string Author, string AuthorUrl)
{
    /// <summary>The day as feeds write it. Records have days and no times, and all of them are days in China.</summary>
    public string Time => FeedTime.Of(On);

    /// <summary>Tells an event.</summary>
    public static FeedEntry Of(Site site, Event happened)
    {
        string kind = EventViews.Key(happened.Kind);
        string label = site.Strings[$"event.{kind}"];
        string url = site.Urls.Absolute(happened.Url);
        string sample = happened.Account.IsSample ? new AccountText(site).Paragraph(site.Hub.Settings.SampleNotice ?? site.Strings["sample.notice"]).ToString() : "";
        bool isOfUnit = happened is { IsShared: false, Unit: not null };
        return new FeedEntry(
            site.Urls.Tag(happened.Account.Id),
            url,
            isOfUnit ? site.Strings.Format("feed.entry-of", label, happened.Text, happened.Unit!.ShortName) : site.Strings.Format("feed.entry", label, happened.Text),
            AbsoluteLinks.In(sample + happened.Account.Html(), link => Urls.Absolute(link, url)),
            happened.Since,
            kind,
            label,
            isOfUnit ? happened.Unit!.FullName : site.Hub.Settings.Name,
            isOfUnit ? site.Urls.Canonical(happened.Unit!.Address) : site.Urls.Canonical(""));
    }
}
