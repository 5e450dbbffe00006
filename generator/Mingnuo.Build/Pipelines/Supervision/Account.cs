namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>How an event is told to those who do not come to the site: in feeds.</summary>
/// <param name="Id">Names the event for ever: the address of what it happened to, and what happened: <c>pledges/oak/2011/library/kept</c>.</param>
/// <param name="IsSample">Whether it is invented.</param>
/// <param name="Html">Makes its full text: HTML as it stands on pages. Called only where somebody reads it.</param>
internal sealed record Account(string Id, bool IsSample, Func<string> Html);
