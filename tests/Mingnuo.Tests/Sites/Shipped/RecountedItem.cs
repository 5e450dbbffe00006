namespace Mingnuo.Tests.Sites.Shipped;

/// <summary>A pledge item as the recount sees it.</summary>
/// <param name="Text">The promise.</param>
/// <param name="Url">Its place below the base path.</param>
/// <param name="Status">Its status, by its Chinese name.</param>
/// <param name="Due">Its due date.</param>
/// <param name="Unit">The unit's id.</param>
/// <param name="Category">The unit's category, by id.</param>
/// <param name="Phase">The phase, by id.</param>
/// <param name="Carriers">The carriers, by id.</param>
/// <param name="Standards">The standard items, by id.</param>
/// <param name="HasEvidence">Whether something was done by the day of the build that is proved.</param>
internal sealed record RecountedItem(
    string Text,
    string Url,
    string Status,
    DateOnly Due,
    string Unit,
    string Category,
    string Phase,
    IReadOnlyList<string> Carriers,
    IReadOnlyList<string> Standards,
    bool HasEvidence)
{
    public bool IsOpen => Status is not ("按期兑现" or "逾期兑现" or "已撤回");
}
